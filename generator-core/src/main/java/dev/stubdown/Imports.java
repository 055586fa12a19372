package dev.stubdown;

import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.PublishedModel;
import dev.stubdown.javamodel.SharedTypes;
import dev.stubdown.javamodel.Sharing;
import dev.stubdown.javamodel.WireConventions;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.output.modeljson.PublishedJson;
import dev.stubdown.source.FileFailure;
import dev.stubdown.source.JarOrFolder;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The models of other modules that a run knows. */
final class Imports {

    static final Imports NONE = new Imports(List.of(), true);

    private final List<PublishedModel> models;
    private final boolean complete;

    private Imports(List<PublishedModel> models, boolean complete) {
        this.models = List.copyOf(models);
        this.complete = complete;
    }

    /**
     * Reads them.
     *
     * @param modules jars, and folders that have what becomes a jar
     * @throws InvalidRequestException with everything that is wrong with them
     */
    static Imports read(List<Path> modules) {
        List<String> problems = new ArrayList<>();
        List<PublishedModel> models = new ArrayList<>();
        for (Path module : modules) {
            try {
                models.addAll(read(module));
            } catch (NoSuchFileException e) {
                problems.add("the imported model '" + module + "' does not exist");
            } catch (IOException e) {
                problems.add("the imported model '" + module + "' cannot be read: " + FileFailure.reason(e));
            } catch (IllegalArgumentException e) {
                problems.add("the imported model '" + module + "' cannot be read: " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
        return new Imports(models, true);
    }

    /**
     * The files in which a module publishes its models, by their names in it.
     *
     * @throws IOException where they cannot be read
     */
    static SortedMap<String, String> texts(Path module) throws IOException {
        return JarOrFolder.texts(module, PublishedJson.FOLDER);
    }

    private static List<PublishedModel> read(Path module) throws IOException {
        SortedMap<String, String> files = texts(module);
        List<PublishedModel> models = new ArrayList<>();
        for (String path : files.keySet()) {
            if (path.endsWith('/' + PublishedJson.MODEL)) {
                String classes =
                        path.substring(0, path.length() - PublishedJson.MODEL.length()) + PublishedJson.CLASSES;
                if (!files.containsKey(classes)) {
                    throw new IllegalArgumentException("it lacks " + classes);
                }
                models.add(PublishedJson.read(files.get(path), files.get(classes)));
            }
        }
        if (models.isEmpty()) {
            throw new IllegalArgumentException("there is no " + PublishedJson.FOLDER + "*/" + PublishedJson.MODEL
                    + " in it; the option publishModel has one made");
        }
        return models;
    }

    /** These, and behind them others. */
    Imports and(Imports others) {
        List<PublishedModel> all = new ArrayList<>(models);
        all.addAll(others.models);
        return new Imports(all, complete && others.complete);
    }

    /** These, and behind them the model of another API of the same run. */
    Imports and(PublishedModel another, boolean allPagesRead) {
        return and(new Imports(List.of(another), allPagesRead));
    }

    /** These, and behind them the types of another API, whose classes do not matter. */
    Imports and(ApiModel another, boolean allPagesRead) {
        return and(new PublishedModel("", another, new TreeMap<>(), new TreeMap<>(), null), allPagesRead);
    }

    /** False where one of them lacks what a page says that could not be read. */
    boolean complete() {
        return complete;
    }

    /** All types of all models; of several with one name, the first counts. */
    List<TypeDefinition> types() {
        return models.stream().flatMap(each -> each.model().types().stream()).toList();
    }

    /**
     * What Java of this run need not have, for it is there.
     *
     * @throws InvalidRequestException where classes of this run would stand in the package of another module
     */
    SharedTypes shared(Linked linked, ApiModel model, JavaOptions options, WireConventions conventions) {
        boolean same = models.stream().anyMatch(each -> each.basePackage().equals(options.basePackage()));
        if (same) {
            throw new InvalidRequestException(List.of("the base package '" + options.basePackage()
                    + "' is that of an imported model, whose classes would have the same names"));
        }
        return new Sharing(model, linked.imported(), options, conventions).with(models);
    }
}
