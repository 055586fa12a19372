package dev.stubdown.cli;

import dev.stubdown.InvalidRequestException;
import dev.stubdown.write.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where the document goes that was asked for: a file or the standard output. */
final class DocumentOutput {

    /** The name of the standard output. */
    static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;
    private final String name;

    /**
     * @param name a file, relative to the folder of the terminal, or {@value #STANDARD_OUTPUT}
     */
    DocumentOutput(Terminal terminal, String name) {
        this.terminal = terminal;
        this.name = name;
    }

    /**
     * Where the document of one of several APIs goes: a file of its name in the folder that was named. The only one goes where it was said.
     *
     * @param ending of the file, with a dot
     * @throws InvalidRequestException where the documents of several would go to the standard output
     */
    DocumentOutput of(String api, boolean own, String ending) {
        if (api.isEmpty() || own) {
            return this;
        }
        if (isStandard()) {
            throw new InvalidRequestException(List.of(
                    "each API has a document of its own; name a folder with --output, or choose one with --api"));
        }
        return new DocumentOutput(terminal, name + '/' + api + ending);
    }

    boolean isStandard() {
        return name.equals(STANDARD_OUTPUT);
    }

    /** The file; empty for the standard output. */
    Optional<Path> file() {
        return isStandard() ? Optional.empty() : Optional.of(terminal.folder().resolve(name));
    }

    /** Where messages go, so that the standard output holds a document and nothing else. */
    PrintWriter messages() {
        return isStandard() ? terminal.errorWriter() : terminal.outputWriter();
    }

    /**
     * Writes the document, and says what became of the file.
     *
     * @throws IOException where it cannot be written; a file is what it was before
     */
    void write(String text, Summary summary) throws IOException {
        if (isStandard()) {
            print(text);
        } else {
            boolean written = new WholeFile(terminal.folder().resolve(name)).write(text);
            summary.line((written ? "Wrote " : "Left as it was: ") + name + '.');
        }
    }

    /** In UTF-8, whatever the terminal's own encoding is: this is a document and not a message. */
    private void print(String text) throws IOException {
        terminal.output().write(text.getBytes(StandardCharsets.UTF_8));
        terminal.output().flush();
        if (terminal.output().checkError()) {
            throw new IOException("the standard output cannot be written");
        }
    }

    /** Names of files. An empty text would be the working folder, which nobody means who writes {@code -o "$UNSET"}. */
    static final class Name implements ITypeConverter<String> {

        @Override
        public String convert(String text) {
            if (text.isBlank()) {
                throw new TypeConversionException("a path cannot be empty");
            }
            return text;
        }
    }
}
