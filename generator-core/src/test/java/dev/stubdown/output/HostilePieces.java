package dev.stubdown.output;

import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import org.quicktheories.core.Gen;

/** Texts that want to be more than text: pieces that hurt in some language, next to each other and to anything else. */
public final class HostilePieces {

    private static final List<String> PIECES = List.of(
            "\u001b[31m",
            "\u001b]0;title\u0007",
            "\u009b31m",
            "\u007f",
            "\b",
            "\r",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "\u202e",
            "\u2066",
            "\u200f",
            "\u2028",
            "\u0085",
            "\ufeff",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "##[",
            "##vso[task.setvariable variable=x]y",
            "##teamcity[",
            "#",
            "::",
            "::error::",
            " ",
            "%0A::add-mask::e",
            "%",
            ",",
            "=",
            ":",
            "]]>",
            "<![CDATA[",
            "&#x1b;",
            "&amp;",
            "<",
            ">",
            "\"",
            "'",
            "\\",
            "\\u0000",
            "[a](https://example.org)",
            "[a](1)",
            "](",
            "{0}",
            "${x}",
            "../",
            "e");

    private HostilePieces() {}

    /** Up to eight of them, each of three followed by whatever there is in the Basic Multilingual Plane. */
    public static Gen<String> texts() {
        Gen<String> piece = integers().between(0, PIECES.size() - 1).map(PIECES::get);
        Gen<String> any = strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 3);
        return lists().of(piece.mix(any, 25)).ofSizeBetween(0, 8).map(pieces -> String.join("", pieces));
    }
}
