/* The door to libcurl: what Swift cannot call itself, because it is variadic, and nothing else.
   One function for each type of argument, since the type must be the one that libcurl reads. */
#ifndef STRAW_CURL_SHIM_H
#define STRAW_CURL_SHIM_H

#include <assert.h>
#include <curl/curl.h>
#include <dlfcn.h>
#include <stdint.h>

static inline CURLcode straw_curl_easy_set_long(CURL *easy, CURLoption option, long value) {
    assert(option / 10000 == CURLOPTTYPE_LONG / 10000);
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode straw_curl_easy_set_off(CURL *easy, CURLoption option, curl_off_t value) {
    assert(option / 10000 == CURLOPTTYPE_OFF_T / 10000);
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode straw_curl_easy_set_string(CURL *easy, CURLoption option, const char *value) {
    assert(option / 10000 == CURLOPTTYPE_OBJECTPOINT / 10000);
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode straw_curl_easy_set_pointer(CURL *easy, CURLoption option, void *value) {
    assert(option / 10000 == CURLOPTTYPE_OBJECTPOINT / 10000);
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode straw_curl_easy_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
    assert(option / 10000 == CURLOPTTYPE_OBJECTPOINT / 10000);
    return curl_easy_setopt(easy, option, value);
}

/* The bytes are not copied: they must live as long as the handle. */
static inline CURLcode straw_curl_easy_set_blob(CURL *easy, CURLoption option, void *data, size_t length) {
    struct curl_blob blob = {data, length, CURL_BLOB_NOCOPY};
    assert(option / 10000 == CURLOPTTYPE_BLOB / 10000);
    return curl_easy_setopt(easy, option, &blob);
}

/* For WRITEFUNCTION and HEADERFUNCTION, which have the same shape. */
static inline CURLcode straw_curl_easy_set_write(CURL *easy, CURLoption option, curl_write_callback value) {
    assert(option / 10000 == CURLOPTTYPE_FUNCTIONPOINT / 10000);
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode straw_curl_easy_set_read(CURL *easy, CURLoption option, curl_read_callback value) {
    assert(option / 10000 == CURLOPTTYPE_FUNCTIONPOINT / 10000);
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode straw_curl_easy_set_opensocket(CURL *easy, curl_opensocket_callback value) {
    return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, value);
}

static inline CURLcode straw_curl_easy_set_prereq(CURL *easy, curl_prereq_callback value) {
    return curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, value);
}

static inline CURLcode straw_curl_easy_get_long(CURL *easy, CURLINFO info, long *value) {
    assert((info & CURLINFO_TYPEMASK) == CURLINFO_LONG);
    return curl_easy_getinfo(easy, info, value);
}

static inline CURLMcode straw_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    assert(option / 10000 == CURLOPTTYPE_LONG / 10000);
    return curl_multi_setopt(multi, option, value);
}

/* OpenSSL's exit handler races threads that still hold handles, so it is asked, before libcurl wakes it, to
   install none. It is looked up by name because libcurl's development package does not bring its headers. */
static inline CURLcode straw_curl_global_init(void) {
    typedef int (*initializer)(uint64_t options, const void *settings);
    const uint64_t no_exit_handler = 0x00080000;
    void *program = dlopen(NULL, RTLD_LAZY);
    if (program) {
        initializer initialize = (initializer)dlsym(program, "OPENSSL_init_crypto");
        if (initialize) initialize(no_exit_handler, NULL);
        dlclose(program);
    }
    return curl_global_init(CURL_GLOBAL_DEFAULT);
}

#endif
