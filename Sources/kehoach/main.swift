import Glibc
import KehoachCommands

Command.prepareProcess()
exit(await Command.main())
