package dev.stubdown.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A target of a link without scheme and host: a path, whose query is left out, and an anchor (RFC 3986, 3.3 to 3.5).
 *
 * @param path empty for a place on the page itself
 * @param anchor null for none
 */
record LinkPath(String path, @Nullable String anchor) {

    static LinkPath of(String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        int query = path.indexOf('?');
        return new LinkPath(query < 0 ? path : path.substring(0, query), hash < 0 ? null : target.substring(hash + 1));
    }

    /**
     * A path without steps that lead nowhere or back, and without a slash in front.
     *
     * @param above whether steps that leave the outermost folder stay, or are left out
     */
    static String normalised(String path, boolean above) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            boolean canGoUp = !steps.isEmpty() && !steps.getLast().equals("..");
            if (step.equals("..") && canGoUp) {
                steps.removeLast();
            } else if (step.equals("..") ? above : !step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
