package dev.stubdown.extract;

import dev.stubdown.dialect.SectionRole;
import dev.stubdown.document.Block;
import dev.stubdown.document.Block.CodeBlock;
import dev.stubdown.document.Heading;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which requests of a page's examples are answered elsewhere than in the next block: in words, or together with the requests behind them. */
final class DescribedAnswers {

    private final Outline outline;
    private final List<Outline.Entry> entries;
    private final List<CommentedBlock> blocks;

    DescribedAnswers(PageReading page) {
        this.outline = page.outline();
        this.entries = page.outline().entries().stream()
                .filter(entry -> entry.section().heading() != null)
                .toList();
        this.blocks = page.code();
    }

    /** True where no heading that begins something new stands between the request and the next response, shown or told. */
    boolean isAnswered(CodeBlock request) {
        int from = request.range().start();
        int to = Math.min(nextShown(from), nextTold(from));
        Optional<Outline.Entry> own = entries.stream()
                .filter(entry -> start(entry) < from)
                .max(Comparator.comparingInt(DescribedAnswers::start));
        Stream<Outline.Entry> between = entries.stream().filter(entry -> start(entry) > from && start(entry) < to);
        return to < Integer.MAX_VALUE && between.allMatch(entry -> own.isPresent() && goesOn(own.get(), entry));
    }

    private int nextShown(int from) {
        return blocks.stream()
                .filter(code -> code.block().range().start() > from)
                .filter(code -> HttpMessage.read(code.block())
                        .filter(http -> !http.isRequest())
                        .isPresent())
                .mapToInt(code -> code.block().range().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** A heading for the response with a text below. */
    private int nextTold(int from) {
        return entries.stream()
                .filter(entry -> start(entry) > from && outline.isCalledLike(entry, SectionRole.RESPONSE))
                .filter(entry -> entry.blocks().stream().anyMatch(Block.Paragraph.class::isInstance))
                .mapToInt(DescribedAnswers::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean goesOn(Outline.Entry own, Outline.Entry next) {
        return heading(next).level() > heading(own).level()
                || heading(next).level() == heading(own).level()
                        && (outline.isCalledLike(next, SectionRole.RESPONSE)
                                || Outline.withoutNumber(heading(next)).equals(Outline.withoutNumber(heading(own))));
    }

    private static int start(Outline.Entry entry) {
        return heading(entry).range().start();
    }

    private static Heading heading(Outline.Entry entry) {
        return Objects.requireNonNull(entry.section().heading());
    }
}
