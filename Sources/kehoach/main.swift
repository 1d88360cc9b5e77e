import Glibc
import KehoachCommands

exit(await Command.main())
