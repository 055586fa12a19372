package dev.stubdown.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFailureTest {

    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing");
        IOException failure = assertThrows(IOException.class, () -> Files.readString(missing));
        assertEquals("the file '" + missing + "' does not exist", FileFailure.sentence(failure));
    }

    @Test
    void aFileInThePlaceOfAFolderIsToldInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        IOException failure = assertThrows(IOException.class, () -> Files.createDirectories(file));
        assertEquals("a file stands where a folder is needed", FileFailure.reason(failure));
    }

    @Test
    void anExceptionWithoutWordsIsNamed() {
        assertEquals("IOException", FileFailure.reason(new IOException()));
        assertEquals("the disk is full", FileFailure.reason(new IOException("the disk is full")));
    }
}
