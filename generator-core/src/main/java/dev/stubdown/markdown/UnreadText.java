package dev.stubdown.markdown;

import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Text that is too long to be read as inlines, marks and all. */
final class UnreadText extends TextBase {

    UnreadText(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
