package dev.stubdown.dialect;

import dev.stubdown.source.FileFailure;
import dev.stubdown.source.SourceFile;
import dev.stubdown.yaml.YamlMapping;
import dev.stubdown.yaml.YamlProblems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A dialect file joined with those that it extends.
 *
 * @param joined the file laid over its parent, with what it prepends in front of the parent's lists
 * @param digest a fingerprint of all the files
 */
record DialectFiles(YamlMapping joined, String digest) {

    private static final String EXTENDS = "extends";
    private static final String PREPEND = "prepend";

    /** Reads a file and those that it extends. */
    static DialectFiles read(SourceFile file, Parents parents, YamlProblems problems) {
        List<String> texts = new ArrayList<>();
        YamlMapping joined = new Reader(parents, texts, new ArrayList<>()).read(file, problems);
        return new DialectFiles(joined, digest(texts));
    }

    private static String digest(List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Reads from child to parent; {@code read} are the paths so far, in that order. */
    private record Reader(Parents parents, List<String> texts, List<String> read) {

        YamlMapping read(SourceFile file, YamlProblems problems) {
            texts.add(file.text());
            read.add(file.path());
            YamlMapping own = YamlMapping.parse(file.text(), problems);
            Optional<String> parentName = own.text(EXTENDS);
            Optional<YamlMapping> front = own.mapping(PREPEND);
            if (parentName.isEmpty() && front.isPresent()) {
                problems.wrongValue(own.place(PREPEND), "'prepend' needs a dialect that 'extends' names");
            }
            YamlMapping rest = own.without(EXTENDS).without(PREPEND);
            YamlMapping joined = parentName
                    .flatMap(name -> parent(file, name, own, problems))
                    .map(parent -> rest.over(read(parent, problems.of(parent.path()))))
                    .orElse(rest);
            return front.map(joined::behind).orElse(joined);
        }

        private Optional<SourceFile> parent(SourceFile child, String name, YamlMapping own, YamlProblems problems) {
            try {
                SourceFile parent = parents.find(child.path(), name);
                if (!read.contains(parent.path())) {
                    return Optional.of(parent);
                }
                problems.wrongValue(own.place(EXTENDS), "'" + name + "' extends this dialect, which extends it");
            } catch (IOException e) {
                problems.wrongValue(own.place(EXTENDS), "Cannot extend '" + name + "': " + FileFailure.sentence(e));
            }
            return Optional.empty();
        }
    }
}
