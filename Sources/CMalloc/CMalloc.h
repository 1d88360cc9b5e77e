// What the C library says of its memory allocator, which its Swift module leaves out.
#include <malloc.h>
