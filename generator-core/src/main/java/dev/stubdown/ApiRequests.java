package dev.stubdown;

import dev.stubdown.ApiRequest.Role;
import dev.stubdown.config.ConfigReader;
import dev.stubdown.diagnostic.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of all APIs of a configuration file, in its order; or, where it describes only one, of that one.
 *
 * @param all also those that are not wanted
 * @param isWhole false where one of several is chosen
 * @param outputDirectory the folder that holds those of all APIs that name none of their own; null where there is none
 */
public record ApiRequests<T>(
        List<ApiRequest<T>> all, boolean isWhole, @Nullable Path outputDirectory) {

    public ApiRequests {
        all = List.copyOf(all);
    }

    /** Fills in what does not stand in the file. */
    public interface Filling<T> {

        /**
         * A request.
         *
         * @param request has what the file says
         * @param own false for one of several APIs, of which what only holds for one must not be said
         * @throws InvalidRequestException where the request is wrong
         */
        T request(RequestBuilder request, boolean own) throws IOException;
    }

    /** Makes a request with what holds where the file says nothing. */
    public interface Start {
        RequestBuilder request();
    }

    /**
     * The requests.
     *
     * @param file a {@code stubdown.yaml}; null for none
     * @param api the one that is wanted; null for all
     * @throws InvalidRequestException with everything that is wrong with any of them
     * @throws IOException where the file cannot be read
     */
    public static <T> ApiRequests<T> of(@Nullable Path file, @Nullable String api, Start start, Filling<T> filling)
            throws IOException {
        Set<String> names =
                file == null ? Set.of() : ConfigReader.of(file).apis().keySet();
        check(api, List.copyOf(names));
        if (file == null || names.isEmpty()) {
            RequestBuilder request = start.request();
            if (file != null) {
                request.configFile(file);
            }
            return new ApiRequests<>(
                    List.of(new ApiRequest<>("", Role.WANTED, filling.request(request, true))),
                    true,
                    request.outputDirectoryOfAll());
        }
        return several(file, List.copyOf(names), api, start, filling);
    }

    private static void check(@Nullable String api, List<String> names) {
        if (api != null && !names.contains(api)) {
            throw new InvalidRequestException(List.of(
                    names.isEmpty()
                            ? "there is no API '" + api + "': no configuration file says 'apis'"
                            : "there is no API '" + api + "', only " + String.join(", ", names)
                                    + Suggestion.ending(api, names)));
        }
    }

    private static <T> ApiRequests<T> several(
            Path file, List<String> names, @Nullable String api, Start start, Filling<T> filling) throws IOException {
        Set<String> problems = new LinkedHashSet<>();
        List<ApiRequest<T>> requests = new ArrayList<>();
        Path folder = null;
        for (String name : names) {
            RequestBuilder request = start.request().configFile(file, name);
            try {
                T filled = filling.request(request, name.equals(api));
                requests.add(new ApiRequest<>(name, role(name, api, names), filled));
            } catch (InvalidRequestException e) {
                problems.addAll(e.problems());
            }
            folder = request.outputDirectoryOfAll();
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(List.copyOf(problems));
        }
        return new ApiRequests<>(requests, api == null, folder);
    }

    private static Role role(String name, @Nullable String api, List<String> names) {
        if (api == null || name.equals(api)) {
            return Role.WANTED;
        }
        return names.indexOf(name) < names.indexOf(api) ? Role.EARLIER : Role.LATER;
    }

    /** True where the file describes several APIs, even if only one of them is wanted. */
    public boolean isOfSeveral() {
        return !all.isEmpty() && !all.get(0).api().isEmpty();
    }

    /** Without those that there is nothing to ask of. */
    public static <T> ApiRequests<T> present(ApiRequests<Optional<T>> requests) {
        List<ApiRequest<T>> present = requests.all.stream()
                .flatMap(each ->
                        each.request().stream().map(request -> new ApiRequest<>(each.api(), each.role(), request)))
                .toList();
        return new ApiRequests<>(present, requests.isWhole, requests.outputDirectory);
    }

    /** Those that are wanted. */
    public List<ApiRequest<T>> wanted() {
        return all.stream().filter(ApiRequest::isWanted).toList();
    }
}
