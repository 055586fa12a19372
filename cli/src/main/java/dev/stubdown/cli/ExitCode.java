package dev.stubdown.cli;

/** How the command ends. The numbers are part of what scripts rely on; docs/command.md lists them. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;
    /** There are findings that {@code --fail-on} says are bad enough, or less was understood than {@code --coverage-below} asks for. */
    static final int FAILED = 1;
    /** The command was used wrongly, or the configuration is wrong. */
    static final int WRONG_USE = 2;
    /** A file could not be read or written, or the memory did not suffice. */
    static final int DISK = 3;
    /** A bug of ours. */
    static final int BUG = 4;

    private ExitCode() {}
}
