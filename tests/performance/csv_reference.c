/* What a CSV export costs at least: SQLite's own rows, a text quoted where it must be, one large buffer.
   cc -O2 csv_reference.c -lsqlite3 -o csv_reference; csv_reference STORE OUT SQL ... (one file after the other) */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SIZE (1 << 20)
static char buffer[SIZE];
static size_t used;
static FILE *out;

static void write_out(void) {
    if (fwrite(buffer, 1, used, out) != used) { perror("write"); exit(1); }
    used = 0;
}

static void add(char sign) {
    if (used == SIZE) write_out();
    buffer[used++] = sign;
}

static void add_text(const char *text, size_t length) {
    if (used + length > SIZE) write_out();
    if (length > SIZE) { fprintf(stderr, "a cell is too long\n"); exit(1); }
    memcpy(buffer + used, text, length);
    used += length;
}

static void add_quoted(const char *text) {
    add('"');
    for (; *text; text++) {
        if (*text == '"') add('"');
        add(*text);
    }
    add('"');
}

int main(int count, char **words) {
    sqlite3 *store;
    long rows = 0;
    if (count < 4 || sqlite3_open_v2(words[1], &store, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) return 2;
    out = fopen(words[2], "wb");
    if (!out) { perror(words[2]); return 1; }
    for (int place = 3; place < count; place++) {
        sqlite3_stmt *statement;
        if (sqlite3_prepare_v2(store, words[place], -1, &statement, NULL) != SQLITE_OK) {
            fprintf(stderr, "%s\n", sqlite3_errmsg(store));
            return 1;
        }
        int columns = sqlite3_column_count(statement);
        for (; sqlite3_step(statement) == SQLITE_ROW; rows++) {
            for (int column = 0; column < columns; column++) {
                const char *text = (const char *)sqlite3_column_text(statement, column);
                if (column) add(',');
                if (text && sqlite3_column_type(statement, column) == SQLITE_TEXT && strpbrk(text, ",\"\r\n"))
                    add_quoted(text);
                else if (text)
                    add_text(text, (size_t)sqlite3_column_bytes(statement, column));
            }
            add_text("\r\n", 2);
        }
        sqlite3_finalize(statement);
    }
    write_out();
    fclose(out);
    printf("%ld\n", rows);
    return 0;
}
