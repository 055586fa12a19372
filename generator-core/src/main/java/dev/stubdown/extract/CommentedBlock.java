package dev.stubdown.extract;

import dev.stubdown.dialect.SectionRole;
import dev.stubdown.document.Block;
import dev.stubdown.document.Block.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A code block with the metadata comment that describes it: the nearest one in front of it, text between them or not.
 *
 * @param comment that the metadata stands in; null where there is none
 * @param role of the section that it stands in; null for the head and for sections that no rule knows
 */
record CommentedBlock(
        CodeBlock block,
        @Nullable MetadataComment metadata,
        Block.@Nullable Comment comment,
        @Nullable SectionRole role) {

    /** All lines as one text. */
    String text() {
        return block.lines().stream().map(Block.Line::text).collect(Collectors.joining("\n"));
    }

    static List<CommentedBlock> of(PageReading page) {
        List<CommentedBlock> found = new ArrayList<>();
        new Walk(page, null, found).blocks(page.outline().head());
        for (Outline.Entry entry : page.outline().entries()) {
            new Walk(page, entry.role(), found).blocks(entry.blocks());
        }
        return List.copyOf(found);
    }

    private static final class Walk {

        private final PageReading page;
        private final @Nullable SectionRole role;
        private final List<CommentedBlock> found;
        private @Nullable MetadataComment pending;
        private Block.@Nullable Comment pendingComment;

        Walk(PageReading page, @Nullable SectionRole role, List<CommentedBlock> found) {
            this.page = page;
            this.role = role;
            this.found = found;
        }

        void blocks(List<Block> blocks) {
            for (Block block : blocks) {
                if (block instanceof Block.Comment comment) {
                    MetadataComment metadata = MetadataComment.read(comment, page);
                    pendingComment = metadata == null ? pendingComment : comment;
                    pending = metadata == null ? pending : metadata;
                } else if (block instanceof CodeBlock code) {
                    found.add(new CommentedBlock(code, pending, pendingComment, role));
                    pending = null;
                    pendingComment = null;
                } else if (block instanceof Block.ListBlock list) {
                    list.items().forEach(item -> blocks(item.blocks()));
                } else if (block instanceof Block.Quote quote) {
                    blocks(quote.blocks());
                }
            }
        }
    }
}
