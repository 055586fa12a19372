package dev.stubdown.routing;

import dev.stubdown.model.Operation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a request is one of those that a page documents, told by nothing but the text of its request line. */
final class Templates {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}|\\.\\.\\.");

    private Templates() {}

    static boolean fits(PageRequests.Printed request, Operation operation) {
        return request.method().equals(operation.method().name())
                && expression(operation.template().toString())
                        .matcher(request.path())
                        .matches();
    }

    private static Pattern expression(String template) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(template);
        int from = 0;
        while (matcher.find()) {
            text.append(Pattern.quote(template.substring(from, matcher.start())));
            boolean address = template.startsWith(":/", matcher.start() - 2)
                    && (matcher.end() == template.length() || template.charAt(matcher.end()) == ':');
            text.append(address || matcher.group().equals("...") ? ".+" : "[^/]+");
            from = matcher.end();
        }
        return Pattern.compile(
                text.append(Pattern.quote(template.substring(from))).toString());
    }
}
