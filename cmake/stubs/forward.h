/* How a stand-in finds the library that it stands in for. A person who has NVIDIA's own library may open it in this process (by its path, since
 * the name is taken); from then on the stand-in hands every call on. */
#pragma once
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* dladdr, dl_iterate_phdr */
#endif

#include <dlfcn.h>
#include <link.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Arguments of the functions here are integers and pointers, at most six: the registers that x86-64 and AArch64 pass them in. What a function does
 * not take is not looked at. */
typedef uintptr_t Word;
typedef Word (*Function)(Word, Word, Word, Word, Word, Word);

struct Search {
    const char* file; /* "libcudart.so.13" */
    ElfW(Addr) own;   /* where this stand-in lies */
    const char* found;
};

static int look(struct dl_phdr_info* library, size_t size, void* data) {
    struct Search* search = data;
    const char* name = strrchr(library->dlpi_name, '/');
    (void)size;
    name = name ? name + 1 : library->dlpi_name;
    if (library->dlpi_addr == search->own || strncmp(name, search->file, strlen(search->file)) != 0) return 0;
    search->found = library->dlpi_name;
    return 1;
}

/* The function of this name in the library of that file name, or NULL while nobody has opened it. */
static Function theirs(const char* file, const char* function) {
    static void* library; /* stays open: a library that somebody computes with is not closed under them */
    if (!library) {
        Dl_info own;
        struct Search search = {file, 0, NULL};
        if (dladdr((void*)theirs, &own) != 0) search.own = (ElfW(Addr))own.dli_fbase;
        dl_iterate_phdr(look, &search);
        if (search.found) library = dlopen(search.found, RTLD_LAZY | RTLD_NOLOAD);
    }
    return library ? (Function)dlsym(library, function) : NULL;
}

/* A function that hands on, or else carries out the statements after its name. */
#define STAND_IN(file, name, ...)                                     \
    Word name(Word a, Word b, Word c, Word d, Word e, Word f) {       \
        const Function real = theirs(file, #name);                    \
        if (real) return real(a, b, c, d, e, f);                      \
        __VA_ARGS__                                                   \
    }
