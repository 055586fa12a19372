package dev.stubdown.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.DialectOptions;
import dev.stubdown.Dialects;
import dev.stubdown.GenerationRequest;
import dev.stubdown.Generator;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.model.Operation;
import dev.stubdown.routing.GeneratedApi.Target;
import dev.stubdown.routing.PageRequests.Printed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every documented request of Microsoft Graph, sent to all of its interfaces at once, reaches the method of the page that documents it. */
@Tag("corpus")
class RoutingCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("stubdown.shared", "shared-is-not-set"))
            .resolve("corpus")
            .resolve("graph-v1.0");

    /** Every character that a path has as it is and that clients may percent-encode all the same. */
    private static final String DELIMITERS = "'()$:,=";

    /** So many examples fit a request line of their page; what no longer fits would be no miss. */
    private static final int SENT_AT_LEAST = 2200;

    private static final Map<Runtimes, Deployed> SERVERS = new EnumMap<>(Runtimes.class);

    private static GeneratedApi api;
    private static final Map<String, List<Operation>> BY_PAGE = new HashMap<>();

    @BeforeAll
    static void generate() throws IOException {
        api = GeneratedApi.of(
                new Generator()
                        .model(GenerationRequest.builder().docs(List.of(CORPUS)).buildModelRequest())
                        .model(),
                DialectOptions.wire(Dialects.load("graph")));
        for (Operation operation : api.model().operations()) {
            Set<String> pages = new HashSet<>(Set.of(operation.source().file()));
            operation.variants().forEach(variant -> pages.add(variant.source().file()));
            pages.forEach(page ->
                    BY_PAGE.computeIfAbsent(page, each -> new ArrayList<>()).add(operation));
        }
    }

    @AfterAll
    static void close() {
        SERVERS.values().forEach(Deployed::close);
    }

    private static Deployed on(Runtimes runtime) {
        return SERVERS.computeIfAbsent(runtime, each -> Deployed.on(each, api));
    }

    @ParameterizedTest
    @EnumSource
    void eachTemplateReachesItsMethod(Runtimes runtime) {
        assertEquals(List.of(), missed(on(runtime), ""));
    }

    @ParameterizedTest
    @EnumSource
    void percentEncodedDelimitersReachTheSameMethod(Runtimes runtime) {
        assertEquals(List.of(), missed(on(runtime), DELIMITERS));
    }

    private static List<String> missed(Deployed deployed, String encoded) {
        List<String> missed = new ArrayList<>();
        for (Operation operation : api.model().operations()) {
            Target target = api.target(operation);
            String path = Samples.path(operation, target.method(), deployed.resource(target));
            String sent = Urls.encoding(path, encoded);
            String answer = deployed.send(operation.method().name(), sent, target.method())
                    .text();
            if (!answer.equals(target.name())) {
                missed.add(operation.method() + " " + sent + " reached " + answer + " in place of " + target.name());
            }
        }
        return missed;
    }

    @ParameterizedTest
    @EnumSource
    void examplesReachTheMethodOfTheirPage(Runtimes runtime) throws IOException {
        int sent = 0;
        List<String> missed = new ArrayList<>();
        for (Printed request : PageRequests.in(CORPUS)) {
            List<Target> meant = meant(request);
            if (!meant.isEmpty()) {
                sent++;
                String answer = on(runtime)
                        .send(
                                request.method(),
                                Urls.legal(request.target()),
                                meant.get(0).method())
                        .text();
                if (meant.stream().noneMatch(target -> target.name().equals(answer))) {
                    missed.add(request + " reached " + answer + " in place of "
                            + meant.get(0).name());
                }
            }
        }
        assertTrue(sent >= SENT_AT_LEAST && missed.size() * 1000 <= 5 * sent, sent + " sent, " + missed);
    }

    /** The methods of the page's operations that the request fits. */
    private static List<Target> meant(Printed request) {
        return BY_PAGE.getOrDefault(request.file(), List.of()).stream()
                .filter(operation -> Templates.fits(request, operation))
                .map(api::target)
                .toList();
    }

    @Test
    void examplesThatFitNothingOfTheirPageAreTold() throws IOException {
        Set<String> told = new Generator()
                .check(GenerationRequest.builder().docs(List.of(CORPUS)).buildCheckRequest()).findings().stream()
                        .map(Finding::diagnostic)
                        .filter(found -> found.code().id().startsWith("example/"))
                        .map(found ->
                                found.source().file() + ':' + found.source().line())
                        .collect(Collectors.toSet());
        List<String> silent = new ArrayList<>();
        for (Printed request : PageRequests.in(CORPUS)) {
            boolean fitsNothing =
                    BY_PAGE.containsKey(request.file()) && meant(request).isEmpty();
            if (fitsNothing && !told.contains(request.file() + ':' + request.line())) {
                silent.add(request.toString());
            }
        }
        assertEquals(List.of(), silent);
    }

    /** A client that RESTEasy makes of the interfaces sends the URLs of the pages. */
    @Test
    void clientsSendTheUrlsOfTheTemplates() throws Exception {
        assertEquals(List.of(), ClientCalls.wrong(api));
    }
}
