package dev.stubdown.check;

import dev.stubdown.fact.MessageFact;
import dev.stubdown.fact.MetadataFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.term.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request of an example with what answers it.
 *
 * @param request null where the page shows only responses
 * @param responses in order
 */
public record Exchange(@Nullable MessageFact request, List<MessageFact> responses) {

    public Exchange {
        responses = List.copyOf(responses);
    }

    /** Those of a page, in order. */
    public static List<Exchange> of(PageReview page) {
        List<Exchange> exchanges = new ArrayList<>();
        int from = 0;
        List<MessageFact> messages = page.messages();
        for (int i = 1; i <= messages.size(); i++) {
            if (i == messages.size()
                    || messages.get(i).exchange() != messages.get(from).exchange()) {
                exchanges.add(of(messages.subList(from, i)));
                from = i;
            }
        }
        return exchanges;
    }

    /** True where the page shows or tells what answers the request: a response may name the requests that it answers. */
    static boolean isAnswered(MessageFact request, PageReview page) {
        MetadataFact metadata = request.metadata();
        String name = metadata == null ? null : metadata.name();
        return page.messages().stream()
                        .filter(message -> message.exchange() == request.exchange())
                        .anyMatch(message -> message.request().isEmpty() || message.described())
                || page.messages().stream()
                        .filter(message -> message.request().isEmpty())
                        .flatMap(message -> Stream.ofNullable(message.metadata()))
                        .anyMatch(answer -> name != null && answer.names().contains(name));
    }

    /** False for bare JSON behind a request that takes a body and shows none: it may be that body. */
    public boolean isAnswer(MessageFact response) {
        return response.status().isPresent()
                || request == null
                || request.body() != null
                || request.request()
                        .filter(start -> start.method() == HttpMethod.GET)
                        .isPresent();
    }

    private static Exchange of(List<MessageFact> messages) {
        MessageFact first = messages.get(0);
        boolean requested = first.request().isPresent();
        return new Exchange(requested ? first : null, requested ? messages.subList(1, messages.size()) : messages);
    }
}
