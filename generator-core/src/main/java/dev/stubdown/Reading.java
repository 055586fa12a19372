package dev.stubdown;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.incremental.PageMemory;
import dev.stubdown.link.Decisions;
import dev.stubdown.link.LinkedModel;
import dev.stubdown.link.Linker;
import dev.stubdown.source.SkippedFile;
import dev.stubdown.source.SourceScan;
import dev.stubdown.source.SourceScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The half that all runs share: from the documentation folders to the model. */
final class Reading {

    private static final String PAGES = "**/*.md";

    private final ModelRequest request;
    private final Dialects.Read dialect;
    private final Imports imports;
    private final PageLoader loader;
    private final Stages stages;
    private List<SkippedFile> skipped = List.of();

    /**
     * @param before models that are imported besides those of the request, and after them
     * @throws InvalidRequestException for a dialect or an imported model that is not there, or is wrong
     */
    Reading(ModelRequest request, Stages stages, Imports before) throws IOException {
        this.request = request;
        this.dialect = Dialects.read(request.dialect());
        this.imports = Imports.read(request.importModels()).and(before);
        this.loader = new PageLoader(dialect.dialect(), request.source().limits());
        this.stages = stages;
    }

    Dialect dialect() {
        return dialect.dialect();
    }

    /** The files of the user's that the dialect came from. */
    List<Path> dialectFiles() {
        return dialect.files();
    }

    Imports imports() {
        return imports;
    }

    /** All three stages, one after the other. */
    Linked linked() throws IOException {
        return link(load(), Decisions.NONE);
    }

    /** @throws InvalidRequestException where the request names no pages, or would write over one of them */
    SourceScan scan() throws IOException {
        return scan(request, stages);
    }

    /** The same before the dialect is read. */
    static SourceScan scan(ModelRequest request, Stages stages) throws IOException {
        SourceScan scan = stages.run(Stage.SCAN, () -> new SourceScanner(PAGES).scan(request.source()));
        if (!scan.problems().isEmpty()) {
            throw new InvalidRequestException(scan.problems());
        }
        Path output = request.outputFile();
        if (output != null && scan.reads(output)) {
            throw new InvalidRequestException(List.of("the output file '" + output + "' is a page that is read"));
        }
        return scan;
    }

    /** The pages, scanned for and read. */
    List<PageLoader.Loaded> load() throws IOException {
        return load(scan(), PageMemory.none(PageLoader.Loaded.class));
    }

    /** The pages of a scan, where it is known what was made of some. */
    List<PageLoader.Loaded> load(SourceScan scan, PageMemory<PageLoader.Loaded> memory) throws IOException {
        skipped = scan.skipped();
        return stages.read(scan.pages(), page -> loader.load(page, memory));
    }

    /** The pages with what only a review asks for. */
    List<PageLoader.Reviewed> review(SourceScan scan) throws IOException {
        skipped = scan.skipped();
        return stages.read(scan.pages(), loader::review);
    }

    /** @param decisions hears what is decided, and by which rule */
    Linked link(List<PageLoader.Loaded> pages, Decisions decisions) throws IOException {
        List<PageFacts> facts = PageLoader.facts(pages);
        Linker linker = new Linker(DialectOptions.link(dialect(), request.inferred()), imports.types());
        Outcome<LinkedModel> model = stages.run(Stage.LINK, () -> linker.linkImporting(facts, decisions));
        return Linked.of(SkippedFiles.findings(skipped), pages, model, imports.complete());
    }
}
