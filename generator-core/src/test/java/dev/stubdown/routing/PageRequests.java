package dev.stubdown.routing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The example requests of pages, found line by line, without our own readers: a code block behind a heading of examples that begins as HTTP does. */
final class PageRequests {

    private static final Pattern HEADING = Pattern.compile("^\\s*(#+)\\s+((?!\\[.*]\\(#tab/).*)");
    private static final Pattern EXAMPLES = Pattern.compile("\\bexamples?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FENCE = Pattern.compile("^\\s*(```|~~~).*");
    private static final Pattern REQUEST =
            Pattern.compile("^\\s*(GET|POST|PUT|PATCH|DELETE)\\s+(\\S.*?)(\\s+HTTP/[\\d.]+)?\\s*$");
    private static final Pattern HOST = Pattern.compile("^https?://([^/]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION = Pattern.compile("^/(v\\d[\\w.]*|beta)(?=/|$)", Pattern.CASE_INSENSITIVE);

    private PageRequests() {}

    /**
     * A request as a page prints it.
     *
     * @param line in the file, from 1
     * @param host empty where the page prints none
     * @param target the path and the query, without host and version
     */
    record Printed(String file, int line, String method, String host, String target) {

        /** The path without the query and without a slash at its end, decoded. */
        String path() {
            int query = target.indexOf('?');
            String path = query < 0 ? target : target.substring(0, query);
            return Urls.decoded(path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        }
    }

    /** Those of all pages of operations, by file. */
    static List<Printed> in(Path folder) throws IOException {
        List<Printed> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("api"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                read("api/" + file.getFileName(), Files.readAllLines(file), found);
            }
        }
        return ofTheApi(found);
    }

    private static void read(String file, List<String> lines, List<Printed> found) {
        int level = 0; // of the heading of the examples; 0 outside of them
        boolean code = false;
        boolean first = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (FENCE.matcher(line).matches()) {
                code = !code;
                first = code;
            } else if (!code) {
                level = level(line, level);
            } else if (first && !line.isBlank()) {
                first = false;
                Matcher request = REQUEST.matcher(line);
                if (level > 0 && request.matches()) {
                    found.add(printed(
                            file, i + 1, request.group(1), request.group(2).strip()));
                }
            }
        }
    }

    /** A section ends at a heading that is as high as its own. The names of tabs are written like headings and are none. */
    private static int level(String line, int before) {
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches()) {
            return before;
        }
        int level = heading.group(1).length();
        boolean inside = before > 0 && level > before;
        return inside ? before : EXAMPLES.matcher(heading.group(2)).find() ? level : 0;
    }

    private static Printed printed(String file, int line, String method, String url) {
        Matcher host = HOST.matcher(url);
        boolean absolute = host.find();
        String path = absolute ? url.substring(host.end()) : url;
        String slashed = path.startsWith("/") ? path : '/' + path;
        return new Printed(
                file,
                line,
                method,
                absolute ? host.group(1) : "",
                VERSION.matcher(slashed).replaceFirst(""));
    }

    /** Those that call the host that most of them call: others, such as notifications, are not of this API. */
    private static List<Printed> ofTheApi(List<Printed> all) {
        Map<String, Long> hosts = all.stream()
                .filter(request -> !request.host().isEmpty())
                .collect(Collectors.groupingBy(Printed::host, TreeMap::new, Collectors.counting()));
        String most = hosts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        return all.stream()
                .filter(request -> request.host().isEmpty() || request.host().equalsIgnoreCase(most))
                .toList();
    }
}
