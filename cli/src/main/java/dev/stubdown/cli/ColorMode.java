package dev.stubdown.cli;

/** When to use colours. */
enum ColorMode {
    /** On a terminal, unless NO_COLOR is set. */
    AUTO,
    ALWAYS,
    NEVER
}
