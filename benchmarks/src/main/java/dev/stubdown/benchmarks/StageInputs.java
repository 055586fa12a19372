package dev.stubdown.benchmarks;

import dev.stubdown.DialectOptions;
import dev.stubdown.Dialects;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.document.Document;
import dev.stubdown.extract.PageReader;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.link.Linker;
import dev.stubdown.markdown.MarkdownReader;
import dev.stubdown.model.ApiModel;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceLocation;
import dev.stubdown.source.SourceOptions;
import dev.stubdown.source.SourceReader;
import dev.stubdown.source.SourceScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The stages and what comes into each of them, of one documentation folder: every stage's input is the output of the one before. */
@State(Scope.Benchmark)
public class StageInputs {

    /** The folder; {@code -p docs=...} names another. */
    @Param("sample-project/src/main/docs")
    public String docs = "";

    MarkdownReader markdownReader;
    PageReader pageReader;
    Linker linker;
    JavaMapper javaMapper;

    List<SourceFile> pages = List.of();
    List<Document> documents = List.of();
    List<PageFacts> facts = List.of();
    ApiModel model;
    JavaModel java;

    /**
     * Runs all stages once.
     *
     * @throws IOException where a page cannot be read
     */
    @Setup(Level.Trial)
    public void runStages() throws IOException {
        Dialect dialect = Dialects.load("graph");
        markdownReader = new MarkdownReader(DialectOptions.markdown(dialect));
        pageReader = new PageReader(dialect);
        linker = new Linker(DialectOptions.link(dialect, true));
        javaMapper = new JavaMapper(JavaOptions.of("com.example"), DialectOptions.wire(dialect));

        pages = read(Path.of(docs));
        documents = pages.stream().map(markdownReader::read).toList();
        facts = documents.stream().map(pageReader::read).toList();
        model = linker.link(facts).value();
        java = javaMapper.map(model).value();
    }

    private static List<SourceFile> read(Path folder) throws IOException {
        SourceReader reader = new SourceReader();
        List<SourceFile> files = new ArrayList<>();
        for (SourceLocation page : new SourceScanner("**/*.md")
                .scan(SourceOptions.of(List.of(folder)))
                .pages()) {
            files.add(reader.read(page));
        }
        return files;
    }
}
