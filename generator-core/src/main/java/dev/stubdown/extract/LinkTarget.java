package dev.stubdown.extract;

import dev.stubdown.fact.LinkFact.Destination;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The target of a link, taken apart. Steps out of the documentation folder are kept: {@code ../x.md} in a page that stands in no folder.
 *
 * @param fault what is wrong with it, to follow "The target of the link"; null for nothing
 * @param corrected what was most likely meant; null where nothing can be said
 */
record LinkTarget(
        Destination destination,
        @Nullable String file,
        @Nullable String anchor,
        @Nullable String fault,
        @Nullable String corrected) {

    /** A scheme (RFC 3986, 3.1) of two letters or more: one letter is a drive. */
    private static final Pattern ADDRESS = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]++:|//)");

    /** An HTTP address whose scheme is not followed by two slashes and a host, or is written twice. */
    private static final Pattern WRONG_ADDRESS =
            Pattern.compile("^(https?)(?::/(?!/)|:(?!/)|;//|//|:///++|://\\1://)", Pattern.CASE_INSENSITIVE);

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:[/\\\\]");

    /** A backslash in front of punctuation, or the entity of the ampersand (CommonMark, 2.4 and 2.5). */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])|&(amp);");

    /**
     * Takes a target apart.
     *
     * @param folder of the page, {@code ""} for none
     * @param page the end of the names of pages, such as {@code .md}
     */
    static LinkTarget of(String written, String folder, String page) {
        String target = unescaped(written).strip();
        if (target.isEmpty()) {
            return wrong("is empty", null);
        }
        Matcher address = WRONG_ADDRESS.matcher(target);
        if (address.find()) {
            return wrong("is no address", address.group(1) + "://" + target.substring(address.end()));
        }
        if (DRIVE.matcher(target).find()) {
            return wrong("names a file of one machine", null);
        }
        if (ADDRESS.matcher(target).find()) {
            return new LinkTarget(Destination.ADDRESS, null, null, null, null);
        }
        if (target.indexOf('\\') >= 0) {
            return wrong("has backslashes where slashes belong", target.replace('\\', '/'));
        }
        return path(target, folder, page);
    }

    private static LinkTarget path(String target, String folder, String page) {
        LinkPath link = LinkPath.of(target);
        String anchor = link.anchor() == null ? null : decoded(link.anchor());
        String path = decoded(link.path());
        if (path.isEmpty()) {
            return new LinkTarget(Destination.PAGE, null, anchor, null, null);
        }
        if (path.startsWith("/") || path.startsWith("~/")) {
            boolean known = path.endsWith(page);
            String file = LinkPath.normalised(path.substring(path.indexOf('/')), true);
            return new LinkTarget(known ? Destination.ROOT : Destination.SITE, file, anchor, null, null);
        }
        String file = LinkPath.normalised(folder.isEmpty() ? path : folder + '/' + path, true);
        return new LinkTarget(Destination.FILE, file, anchor, null, null);
    }

    private static LinkTarget wrong(String fault, @Nullable String corrected) {
        return new LinkTarget(Destination.NOWHERE, null, null, fault, corrected);
    }

    private static String unescaped(String written) {
        if (written.indexOf('\\') < 0 && written.indexOf('&') < 0) {
            return written;
        }
        return ESCAPE.matcher(written)
                .replaceAll(found -> found.group(1) == null ? "&" : Matcher.quoteReplacement(found.group(1)));
    }

    /** Without percent escapes; as it is where they are wrong. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
