package dev.stubdown;

import dev.stubdown.output.AddOnException;
import dev.stubdown.select.Selection;
import dev.stubdown.write.AbandonedOutput;
import dev.stubdown.write.MemorySink;
import dev.stubdown.write.OutputSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs over all APIs of a configuration file, one after the other, or over one of them. Types that an API has too, and that one before it in the
 * file has a class for, are shared as those of an imported model.
 */
public final class ApiRuns {

    private final Generator generator;

    /** @param generator does what is done for each API */
    public ApiRuns(Generator generator) {
        this.generator = generator;
    }

    /**
     * Generates Java. Nothing is written before everything is read. Where all APIs are wanted, files of APIs that are no longer there, and those of a
     * time before there were several, are removed, unless somebody edited them.
     *
     * @throws InvalidRequestException for a wrong request; nothing has been written
     * @throws IOException where a folder cannot be listed or a file cannot be written
     */
    public GeneratedApis generate(ApiRequests<GenerationRequest> requests) throws IOException {
        distinct(
                requests,
                "output folder",
                request -> request.outputDirectory().toAbsolutePath().normalize());
        distinct(requests, "base package", request -> request.java().basePackage());
        distinct(requests, "names lock", request -> request.java().namesLock());
        Map<ApiRequest<GenerationRequest>, KnownRun> known = new LinkedHashMap<>();
        try {
            know(requests, known);
            List<ApiResult<GenerationRequest, GenerationResult>> unchanged = unchanged(known);
            return unchanged.size() == requests.wanted().size()
                    ? new GeneratedApis(unchanged, abandoned(requests))
                    : generate(requests, known);
        } finally {
            known.values().forEach(KnownRun::close);
        }
    }

    private GeneratedApis generate(
            ApiRequests<GenerationRequest> requests, Map<ApiRequest<GenerationRequest>, KnownRun> known)
            throws IOException {
        Map<ApiRequest<GenerationRequest>, Prepared> prepared = new LinkedHashMap<>();
        List<AddOns> open = new ArrayList<>();
        try {
            prepare(known, prepared, open);
            boolean complete = prepared.values().stream().allMatch(Prepared::complete);
            List<AbandonedOutput> abandoned = complete ? abandoned(requests) : List.of();
            List<ApiResult<GenerationRequest, GenerationResult>> results = new ArrayList<>();
            for (ApiRequest<GenerationRequest> request : requests.wanted()) {
                results.add(new ApiResult<>(request, written(prepared, request)));
            }
            return new GeneratedApis(results, abandoned);
        } catch (AddOnException e) {
            throw new InvalidRequestException(List.of(String.valueOf(e.getMessage())), e);
        } finally {
            for (AddOns addOns : open) {
                addOns.close();
            }
        }
    }

    private void know(ApiRequests<GenerationRequest> requests, Map<ApiRequest<GenerationRequest>, KnownRun> known) {
        for (ApiRequest<GenerationRequest> request : needed(requests)) {
            known.put(request, generator.known(request.request(), List.copyOf(known.values())));
        }
    }

    /** The results of those that are wanted and would write what they wrote last time. */
    private static List<ApiResult<GenerationRequest, GenerationResult>> unchanged(
            Map<ApiRequest<GenerationRequest>, KnownRun> known) throws IOException {
        if (!areUntouched(known)) {
            known.values().forEach(KnownRun::begin);
            // What is wrong with a search is told of the API whose search it is, not of one that depends on it.
            for (Map.Entry<ApiRequest<GenerationRequest>, KnownRun> each : known.entrySet()) {
                of(each.getKey(), each.getValue()::scan);
            }
        }
        List<ApiResult<GenerationRequest, GenerationResult>> unchanged = new ArrayList<>();
        for (Map.Entry<ApiRequest<GenerationRequest>, KnownRun> each : known.entrySet()) {
            if (each.getKey().isWanted()) {
                each.getValue().unchanged().ifPresent(result -> unchanged.add(new ApiResult<>(each.getKey(), result)));
            }
        }
        return unchanged;
    }

    private static boolean areUntouched(Map<ApiRequest<GenerationRequest>, KnownRun> known) {
        return known.entrySet().stream()
                .filter(each -> each.getKey().isWanted())
                .allMatch(each -> each.getValue().untouched().isPresent());
    }

    private void prepare(
            Map<ApiRequest<GenerationRequest>, KnownRun> known,
            Map<ApiRequest<GenerationRequest>, Prepared> prepared,
            List<AddOns> open)
            throws IOException {
        Imports before = Imports.NONE;
        for (ApiRequest<GenerationRequest> request : known.keySet()) {
            AddOns addOns = generator.addOns(request.request());
            open.add(addOns);
            Imports models = before;
            KnownRun run = Objects.requireNonNull(known.get(request));
            Prepared one = of(request, () -> generator.prepare(request.request(), addOns, models, run));
            prepared.put(request, one);
            before = before.and(one.published(), one.complete());
        }
    }

    private static GenerationResult written(
            Map<ApiRequest<GenerationRequest>, Prepared> prepared, ApiRequest<GenerationRequest> request)
            throws IOException {
        Prepared one = prepared.get(request);
        if (one == null) {
            throw new IllegalStateException("not prepared: " + request.api());
        }
        return of(request, one.writing()::result);
    }

    private static List<AbandonedOutput> abandoned(ApiRequests<GenerationRequest> requests) throws IOException {
        Path folder = requests.outputDirectory();
        if (folder == null || !requests.isOfSeveral() || !requests.isWhole()) {
            return List.of();
        }
        Set<Path> inUse = requests.all().stream()
                .map(each -> each.request().outputDirectory())
                .collect(Collectors.toSet());
        boolean dryRun = requests.all().stream().anyMatch(each -> each.request().dryRun());
        return AbandonedOutput.empty(folder, inUse, dryRun);
    }

    /**
     * Reads and links without writing anything, and leaves out what is not wanted.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed
     */
    public List<ApiResult<SelectionRequest, ModelResult>> model(ApiRequests<SelectionRequest> requests)
            throws IOException {
        return each(requests, this::model, this::model);
    }

    private Told<ModelResult> model(SelectionRequest request, Imports before) throws IOException {
        ModelResult result = generator.model(request, before);
        return new Told<>(result, before.and(result.model(), result.status() != RunStatus.UNREADABLE_PAGES));
    }

    private Told<ModelResult> whole(ModelRequest request, Imports before) throws IOException {
        return model(new SelectionRequest(request, Selection.EVERYTHING), before);
    }

    /**
     * Reviews the pages. Writes nothing but baselines, where the requests ask for them.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed, or a baseline cannot be written
     */
    public List<ApiResult<CheckRequest, CheckResult>> check(ApiRequests<CheckRequest> requests) throws IOException {
        distinct(
                requests,
                "baseline",
                request -> request.triage().writeBaseline() ? request.triage().baseline() : null);
        return each(
                requests,
                (request, before) -> whole(request.reading(), before),
                (request, before) -> new Review(request, generator.stages(), before).run());
    }

    /**
     * Lets the documented examples go through the generated types, without writing anything.
     *
     * @throws InvalidRequestException for a wrong request, and where the Java that runs this has no compiler
     * @throws IOException where a folder cannot be listed
     */
    public List<ApiResult<VerifyRequest, VerifyResult>> verify(ApiRequests<VerifyRequest> requests) throws IOException {
        return each(
                requests,
                (request, before) -> whole(request.reading(), before),
                (request, before) -> new Verification(request, generator.stages(), before).run());
    }

    /**
     * Writes JUnit tests that let the documented examples go through the types that a user's build generates.
     *
     * @param sinks where the test of each API goes
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed, or a test cannot be written
     */
    public List<ApiResult<VerifyRequest, ExampleTestResult>> writeExampleTests(
            ApiRequests<VerifyRequest> requests, Function<ApiRequest<VerifyRequest>, OutputSink> sinks)
            throws IOException {
        distinct(requests, "base package", request -> request.java().basePackage());
        return eachNamed(
                requests,
                (request, before) -> writeTest(request, before, new MemorySink()),
                (request, before) -> writeTest(request, before, sinks.apply(request)));
    }

    private Told<ExampleTestResult> writeTest(ApiRequest<VerifyRequest> request, Imports before, OutputSink sink)
            throws IOException {
        return new Verification(request.request(), generator.stages(), before).writeTest(sink);
    }

    /**
     * Tells where a type, a property or an operation came from, without writing anything.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed
     */
    public List<ApiResult<ExplainRequest, ExplainResult>> explain(ApiRequests<ExplainRequest> requests)
            throws IOException {
        return each(requests, (request, before) -> whole(request.reading(), before), generator::explain);
    }

    /** What is done for one API, with the models of those before it. */
    private interface Step<T, R> {
        Told<R> run(T request, Imports before) throws IOException;
    }

    private static <T, E, R> List<ApiResult<T, R>> each(ApiRequests<T> requests, Step<T, E> earlier, Step<T, R> wanted)
            throws IOException {
        return eachNamed(
                requests,
                (request, before) -> earlier.run(request.request(), before),
                (request, before) -> wanted.run(request.request(), before));
    }

    private static <T, E, R> List<ApiResult<T, R>> eachNamed(
            ApiRequests<T> requests, Step<ApiRequest<T>, E> earlier, Step<ApiRequest<T>, R> wanted) throws IOException {
        List<ApiResult<T, R>> results = new ArrayList<>();
        Imports before = Imports.NONE;
        for (ApiRequest<T> request : needed(requests)) {
            Imports known = before;
            if (request.isWanted()) {
                Told<R> told = of(request, () -> wanted.run(request, known));
                results.add(new ApiResult<>(request, told.result()));
                before = told.next();
            } else {
                before = of(request, () -> earlier.run(request, known)).next();
            }
        }
        return results;
    }

    private static <T> List<ApiRequest<T>> needed(ApiRequests<T> requests) {
        return requests.all().stream()
                .filter(request -> request.role() != ApiRequest.Role.LATER)
                .toList();
    }

    private interface Work<R> {
        R done() throws IOException;
    }

    /** What is wrong with one of several says so. */
    private static <R> R of(ApiRequest<?> request, Work<R> work) throws IOException {
        try {
            return work.done();
        } catch (InvalidRequestException e) {
            if (request.api().isEmpty()) {
                throw e;
            }
            throw new InvalidRequestException(
                    e.problems().stream()
                            .map(problem -> "API '" + request.api() + "': " + problem)
                            .toList(),
                    e);
        }
    }

    private static <T> void distinct(ApiRequests<T> requests, String what, Function<T, @Nullable Object> value) {
        Map<Object, String> owners = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (ApiRequest<T> request : requests.all()) {
            Object one = value.apply(request.request());
            String owner = one == null ? null : owners.putIfAbsent(one, request.api());
            if (owner != null) {
                problems.add("the APIs '" + owner + "' and '" + request.api() + "' have one " + what + ": " + one);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
    }
}
