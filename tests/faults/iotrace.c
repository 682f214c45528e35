/* Preloaded file-operation recorder and fault injector for crash tests (Linux, own code).
   build: cc -O2 -shared -fPIC iotrace.c -o iotrace.so -ldl
   IOT_DIR=/dir      only paths under this directory are traced
   IOT_LOG=/file     append one binary record per operation (write, truncate, sync, unlink, rename, link, create, dirsync)
   IOT_FAIL_OP=write|sync|trunc|open  IOT_FAIL_AT=n  IOT_FAIL_ERRNO=28  IOT_FAIL_STICKY=1   n-th such operation fails
   IOT_NOSYNC=1      fsync/fdatasync succeed but are not recorded (a lying disk)
   Record: u8 op, u64 off, u32 len, u16 pathlen, path, payload. One process, writes under one lock. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
static pthread_mutex_t mu = PTHREAD_MUTEX_INITIALIZER;
static int logfd = -2; static char dir[PATH_MAX]; static size_t dirlen;
static long counter; static int nosync, sticky, failerr; static long failat; static char failop;
static void init(void) {
  if (logfd != -2) return;
  logfd = -1;
  char *d = getenv("IOT_DIR"), *l = getenv("IOT_LOG"), *o = getenv("IOT_FAIL_OP"), *a = getenv("IOT_FAIL_AT"), *e = getenv("IOT_FAIL_ERRNO");
  if (d) { if (!realpath(d, dir)) strncpy(dir, d, sizeof dir - 1); dirlen = strlen(dir); }
  if (l) logfd = REAL(open)(l, O_WRONLY | O_CREAT | O_APPEND, 0600);
  nosync = getenv("IOT_NOSYNC") != 0; sticky = getenv("IOT_FAIL_STICKY") != 0;
  failat = a ? atol(a) : 0; failop = o ? o[0] : 0; failerr = e ? atoi(e) : ENOSPC;
}
static int fdpath(int fd, char *out) {
  char p[64]; snprintf(p, sizeof p, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(p, out, PATH_MAX - 1); if (n <= 0) return 0; out[n] = 0;
  return dirlen && !strncmp(out, dir, dirlen);
}
static int abspath_in(const char *p, char *out) {
  if (p[0] == '/') snprintf(out, PATH_MAX, "%s", p); else { if (!getcwd(out, PATH_MAX)) return 0; strncat(out, "/", PATH_MAX - strlen(out) - 1); strncat(out, p, PATH_MAX - strlen(out) - 1); }
  return dirlen && !strncmp(out, dir, dirlen);
}
static void rec(char op, uint64_t off, uint32_t len, const char *path, const void *data) {
  if (logfd < 0) return;
  char b[PATH_MAX + 32]; size_t n = 0; uint16_t pl = strlen(path);
  b[n++] = op; memcpy(b + n, &off, 8); n += 8; memcpy(b + n, &len, 4); n += 4; memcpy(b + n, &pl, 2); n += 2; memcpy(b + n, path, pl); n += pl;
  __typeof__(&write) w = REAL(write);
  if (w(logfd, b, n) < 0 || (data && w(logfd, data, len) < 0)) abort();
}
static int fails(char op) { if (failop != op) return 0; counter++; if (counter == failat || (sticky && failat && counter > failat)) { errno = failerr; return 1; } return 0; }
#define LOCK pthread_mutex_lock(&mu); init();
#define UNLOCK pthread_mutex_unlock(&mu);
static ssize_t wr(int fd, const void *b, size_t n, off64_t off, int pos) {
  char p[PATH_MAX]; ssize_t r; LOCK
  if (!fdpath(fd, p)) { UNLOCK return pos ? REAL(pwrite64)(fd, b, n, off) : REAL(write)(fd, b, n); }
  if (fails('w')) { UNLOCK return -1; }
  if (!pos) { off = lseek64(fd, 0, SEEK_CUR); int fl = fcntl(fd, F_GETFL); if (fl & O_APPEND) { struct stat64 s; fstat64(fd, &s); off = s.st_size; } }
  r = pos ? REAL(pwrite64)(fd, b, n, off) : REAL(write)(fd, b, n);
  if (r > 0) rec('W', off, r, p, b);
  UNLOCK return r;
}
ssize_t write(int fd, const void *b, size_t n) { return wr(fd, b, n, 0, 0); }
ssize_t pwrite64(int fd, const void *b, size_t n, off64_t o) { return wr(fd, b, n, o, 1); }
ssize_t pwrite(int fd, const void *b, size_t n, off_t o) { return wr(fd, b, n, o, 1); }
static int sy(int fd, int data) {
  char p[PATH_MAX]; int r; LOCK
  if (!fdpath(fd, p)) { UNLOCK return data ? REAL(fdatasync)(fd) : REAL(fsync)(fd); }
  if (fails('s')) { UNLOCK return -1; }
  struct stat64 s; fstat64(fd, &s);
  r = nosync ? 0 : (data ? REAL(fdatasync)(fd) : REAL(fsync)(fd));
  if (r == 0 && !nosync) rec(S_ISDIR(s.st_mode) ? 'D' : 'S', 0, 0, p, 0);
  UNLOCK return r;
}
int fsync(int fd) { return sy(fd, 0); }
int fdatasync(int fd) { return sy(fd, 1); }
static int tr(int fd, off64_t n) {
  char p[PATH_MAX]; int r; LOCK
  if (!fdpath(fd, p)) { UNLOCK return REAL(ftruncate64)(fd, n); }
  if (fails('t')) { UNLOCK return -1; }
  r = REAL(ftruncate64)(fd, n); if (!r) rec('T', n, 0, p, 0);
  UNLOCK return r;
}
int ftruncate(int fd, off_t n) { return tr(fd, n); }
int ftruncate64(int fd, off64_t n) { return tr(fd, n); }
int unlink(const char *f) { char p[PATH_MAX]; LOCK int in = abspath_in(f, p); int r = REAL(unlink)(f); if (in && !r) rec('U', 0, 0, p, 0); UNLOCK return r; }
int rename(const char *a, const char *b) { char p[PATH_MAX], q[PATH_MAX]; LOCK int in = abspath_in(b, q) && abspath_in(a, p); int r = REAL(rename)(a, b); if (in && !r) rec('R', 0, strlen(q), p, q); UNLOCK return r; }
int link(const char *a, const char *b) { char p[PATH_MAX], q[PATH_MAX]; LOCK int in = abspath_in(b, q) && abspath_in(a, p); int r = REAL(link)(a, b); if (in && !r) rec('L', 0, strlen(q), p, q); UNLOCK return r; }
static int op(const char *f, int fl, mode_t m, int which) {
  char p[PATH_MAX]; LOCK int in = abspath_in(f, p); struct stat64 s; int existed = !in || !stat64(f, &s);
  if (in && (fl & (O_WRONLY | O_RDWR)) && fails('o')) { UNLOCK return -1; }
  int r = which ? REAL(open64)(f, fl, m) : REAL(open)(f, fl, m);
  if (r >= 0 && in && !existed) rec('C', 0, 0, p, 0);
  if (r >= 0 && in && existed && (fl & O_TRUNC)) rec('T', 0, 0, p, 0);
  UNLOCK return r;
}
int open(const char *f, int fl, ...) { va_list a; va_start(a, fl); mode_t m = va_arg(a, int); va_end(a); return op(f, fl, m, 0); }
int open64(const char *f, int fl, ...) { va_list a; va_start(a, fl); mode_t m = va_arg(a, int); va_end(a); return op(f, fl, m, 1); }
