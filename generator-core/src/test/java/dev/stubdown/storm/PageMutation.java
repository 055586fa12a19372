package dev.stubdown.storm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages a page in a few places: cuts, doubles, swaps, splices, and bytes by chance. The same seed damages alike. */
final class PageMutation {

    private static final int MOST_STEPS = 6;
    private static final int LONGEST_PIECE = 400;
    private static final int MOST_LINES = 12;
    private static final int MOST_BYTES = 16;

    /** What structure is made of, and what hurts where it is copied as it is. */
    private static final List<String> TOKENS = List.of(
            "|",
            "\n|",
            "|:--|",
            "\n\n",
            "# ",
            "## Properties\n",
            "```",
            "~~~",
            "`",
            "*",
            "**",
            "_",
            "[",
            "](",
            ")",
            "<!--",
            "-->",
            "{",
            "}",
            "{{",
            "\"",
            "\\",
            "&#",
            "<br>",
            "<",
            ">",
            "---\n",
            "\t",
            "\r",
            "\u0000",
            "\u001b[31m",
            "\u202e",
            "\ufeff",
            "\ud800",
            "*/",
            "/*",
            "\\u002a/",
            "$L",
            "@",
            "{@",
            "class",
            "null",
            "Collection(",
            "String collection",
            "Edm.",
            "#",
            "%2f",
            "../",
            "://",
            "?",
            "=",
            ",",
            ".",
            "0",
            "-1",
            "99999999999999999999",
            "é",
            "\u0301",
            "\ud83d\ude00");

    private final Random random;
    private final List<byte[]> others;

    /** @param others pages of which parts are spliced in */
    PageMutation(long seed, List<byte[]> others) {
        this.random = new Random(seed);
        this.others = others;
    }

    byte[] of(byte[] page) {
        byte[] damaged = page;
        int steps = 1 + random.nextInt(MOST_STEPS);
        for (int step = 0; step < steps; step++) {
            damaged = step(damaged);
        }
        return damaged;
    }

    private byte[] step(byte[] page) {
        return switch (random.nextInt(9)) {
            case 0 -> cut(page);
            case 1 -> doubled(page);
            case 2 -> swapped(page);
            case 3 -> spliced(page);
            case 4 -> overwritten(page);
            case 5 -> truncated(page);
            case 6 -> withoutLines(page);
            case 7 -> withSwappedLines(page);
            default -> withToken(page);
        };
    }

    private int position(byte[] page) {
        return random.nextInt(page.length + 1);
    }

    private int pieceEnd(byte[] page, int start) {
        return Math.min(page.length, start + random.nextInt(LONGEST_PIECE));
    }

    private byte[] cut(byte[] page) {
        int start = position(page);
        return replaced(page, start, pieceEnd(page, start), new byte[0]);
    }

    private byte[] doubled(byte[] page) {
        int start = position(page);
        int end = pieceEnd(page, start);
        return replaced(page, end, end, Arrays.copyOfRange(page, start, end));
    }

    private byte[] swapped(byte[] page) {
        int start = position(page);
        int end = pieceEnd(page, start);
        byte[] piece = Arrays.copyOfRange(page, start, end);
        byte[] rest = replaced(page, start, end, new byte[0]);
        int there = position(rest);
        return replaced(rest, there, there, piece);
    }

    private byte[] spliced(byte[] page) {
        byte[] other = others.get(random.nextInt(others.size()));
        int start = position(other);
        int there = position(page);
        return replaced(page, there, pieceEnd(page, there), Arrays.copyOfRange(other, start, pieceEnd(other, start)));
    }

    private byte[] overwritten(byte[] page) {
        byte[] bytes = new byte[1 + random.nextInt(MOST_BYTES)];
        random.nextBytes(bytes);
        int there = position(page);
        return replaced(page, there, Math.min(page.length, there + random.nextInt(bytes.length + 1)), bytes);
    }

    private byte[] truncated(byte[] page) {
        return random.nextInt(4) == 0 ? Arrays.copyOf(page, position(page)) : cut(page);
    }

    private byte[] withToken(byte[] page) {
        byte[] token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
        int there = position(page);
        return replaced(page, there, there, token);
    }

    private byte[] withoutLines(byte[] page) {
        List<byte[]> lines = lines(page);
        int start = random.nextInt(lines.size());
        int end = Math.min(lines.size(), start + 1 + random.nextInt(MOST_LINES));
        lines.subList(start, end).clear();
        return joined(lines);
    }

    private byte[] withSwappedLines(byte[] page) {
        List<byte[]> lines = lines(page);
        int one = random.nextInt(lines.size());
        byte[] moved = lines.remove(one);
        lines.add(random.nextInt(lines.size() + 1), moved);
        return joined(lines);
    }

    private static List<byte[]> lines(byte[] page) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < page.length; i++) {
            if (page[i] == '\n') {
                lines.add(Arrays.copyOfRange(page, start, i + 1));
                start = i + 1;
            }
        }
        lines.add(Arrays.copyOfRange(page, start, page.length));
        return lines;
    }

    private static byte[] joined(List<byte[]> lines) {
        byte[] all = new byte[lines.stream().mapToInt(line -> line.length).sum()];
        int end = 0;
        for (byte[] line : lines) {
            System.arraycopy(line, 0, all, end, line.length);
            end += line.length;
        }
        return all;
    }

    private static byte[] replaced(byte[] page, int start, int end, byte[] piece) {
        byte[] all = new byte[page.length - (end - start) + piece.length];
        System.arraycopy(page, 0, all, 0, start);
        System.arraycopy(piece, 0, all, start, piece.length);
        System.arraycopy(page, end, all, start + piece.length, page.length - end);
        return all;
    }
}
