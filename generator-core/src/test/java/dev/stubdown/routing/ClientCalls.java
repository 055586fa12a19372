package dev.stubdown.routing;

import dev.stubdown.model.Operation;
import dev.stubdown.routing.GeneratedApi.Target;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The other use of an interface: RESTEasy makes a client of it, whose requests are recorded. */
final class ClientCalls {

    private ClientCalls() {}

    /** The request lines that are not those of the pages, of a call of each method. */
    static List<String> wrong(GeneratedApi api) throws IOException {
        ClassLoader runtime = Runtimes.RESTEASY.loader();
        ClassLoader loader = api.loader(runtime);
        try {
            return Runtimes.below(loader, () -> wrong(api, loader));
        } finally {
            Runtimes.close(runtime);
        }
    }

    private static List<String> wrong(GeneratedApi api, ClassLoader loader) {
        List<String> wrong = new ArrayList<>();
        Map<String, Class<?>> interfaces =
                api.interfaces(loader).stream().collect(Collectors.toMap(Class::getName, type -> type));
        try (Client client = (Client) Runtimes.instance(loader, "dev.stubdown.routing.ResteasyCaller");
                Recorder recorder = new Recorder()) {
            for (Operation operation : api.model().operations()) {
                Target target = api.target(operation);
                Class<?> resource = interfaces.get(target.resource());
                Method method = Samples.method(target.method(), resource);
                client.call(recorder.port(), resource, method, Samples.arguments(operation, target.method(), method));
                String sent = recorder.line();
                String expected =
                        operation.method() + " " + Samples.path(operation, target.method(), resource) + " HTTP/1.1";
                if (!sent.equals(expected)) {
                    wrong.add(sent + " in place of " + expected);
                }
            }
        }
        return wrong;
    }
}
