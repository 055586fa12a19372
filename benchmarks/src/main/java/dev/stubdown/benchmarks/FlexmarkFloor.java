package dev.stubdown.benchmarks;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The floor that a run is compared with: flexmark parses the same pages and nothing else is done, page after page on one thread. No
 * generator that reads Markdown with flexmark as it comes can be faster than this.
 */
public final class FlexmarkFloor {

    private FlexmarkFloor() {}

    /**
     * Parses all pages of a folder and prints how many there were.
     *
     * @param arguments the folder
     * @throws IOException where the folder or a page cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Parser parser = parser();
        long characters = 0;
        List<Path> pages = pages(Path.of(arguments[0]));
        for (Path page : pages) {
            characters += parser.parse(Files.readString(page)).getTextLength();
        }
        System.out.println(pages.size() + " pages, " + characters + " characters");
    }

    /** flexmark with tables and no other extension. */
    static Parser parser() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        return Parser.builder(options).build();
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
