package dev.stubdown.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.source.SourceFile.Decoding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

    @Test
    void utf8_is_read_as_it_is() throws IOException {
        SourceFile file = SourceReader.decode("a.md", "Größe “x”\r\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(new SourceFile("a.md", "Größe “x”\r\n", Decoding.UTF_8), file);
    }

    @Test
    void other_bytes_are_read_as_windows_1252() throws IOException {
        SourceFile file = SourceReader.decode("a.md", "Größe “x”".getBytes(Charset.forName("windows-1252")));
        assertEquals(new SourceFile("a.md", "Größe “x”", Decoding.WINDOWS_1252), file);
    }

    @Test
    void a_replacement_character_that_stands_in_the_file_is_still_utf8() throws IOException {
        SourceFile file = SourceReader.decode("a.md", "x\uFFFDy".getBytes(StandardCharsets.UTF_8));
        assertEquals(new SourceFile("a.md", "x\uFFFDy", Decoding.UTF_8), file);
    }

    @Test
    void a_byte_order_mark_is_dropped() throws IOException {
        assertEquals(
                "# A",
                SourceReader.decode("a.md", "\uFEFF# A".getBytes(StandardCharsets.UTF_8))
                        .text());
    }

    @Test
    void an_empty_file_is_an_empty_text() throws IOException {
        assertEquals("", SourceReader.decode("a.md", new byte[0]).text());
    }

    @Test
    void utf16_is_refused_with_advice() {
        byte[] bytes = "\uFEFF# A".getBytes(StandardCharsets.UTF_16LE);
        String message = assertThrows(IOException.class, () -> SourceReader.decode("a.md", bytes))
                .getMessage();
        assertTrue(message.contains("save it as UTF-8"), message);
    }

    @Test
    void a_folder_is_told_with_its_name(@TempDir Path folder) {
        IOException failure = assertThrows(IOException.class, () -> new SourceReader().read(folder));
        assertTrue(FileFailure.sentence(failure).startsWith("'" + folder + "': "), FileFailure.sentence(failure));
    }

    @Test
    void a_missing_file_is_an_io_exception(@TempDir Path folder) {
        SourceLocation page = new SourceLocation(folder.resolve("a.md"), "a.md");
        assertThrows(NoSuchFileException.class, () -> new SourceReader().read(page));
    }
}
