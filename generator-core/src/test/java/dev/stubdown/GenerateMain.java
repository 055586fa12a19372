package dev.stubdown;

import java.nio.file.Path;
import java.util.Arrays;

/** Generates in a JVM of its own, so that a test can choose what a JVM fixes at its start. Arguments: output folder, docs. */
public final class GenerateMain {

    private GenerateMain() {}

    /** Runs the generator. */
    public static void main(String[] arguments) throws Exception {
        new Generator()
                .generate(GenerationRequest.builder()
                        .docs(Arrays.stream(arguments).skip(1).map(Path::of).toList())
                        .outputDirectory(Path.of(arguments[0]))
                        .basePackage("com.example")
                        .build());
    }
}
