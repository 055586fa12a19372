package dev.stubdown;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;

/** The three laws and the layering of docs/architecture.md as rules that ArchUnit can check. */
final class LayeringRules {

    /** A class imports only from its own room and from those that {@link Rooms} lets it see. */
    static final ArchRule ROOMS_SEE_ONLY_WHAT_STANDS_BELOW = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage(Rooms.ROOT + "..")
            .should(seeOnlyWhatStandsBelow())
            .allowEmptyShould(true);

    static final ArchRule NO_CIRCLE_OF_PACKAGES =
            slices().assignedFrom(packages()).should().beFreeOfCycles().allowEmptyShould(true);

    static final ArchRule FLEXMARK_IN_ONE_ROOM = onlyIn("markdown", "com.vladsch.flexmark..");

    /** And in the one class by which users' customizers are handed what it is about to print. */
    static final ArchRule JAVAPOET_IN_ONE_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage(room("output.javapoet"))
            .and()
            .doNotHaveFullyQualifiedName(Rooms.ROOT + ".spi.TypeCustomizer")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..")
            .allowEmptyShould(true);

    static final ArchRule FREEMARKER_IN_ONE_ROOM = onlyIn("output.freemarker", "freemarker..");

    static final ArchRule SNAKEYAML_IN_ONE_ROOM = onlyIn("yaml", "org.snakeyaml..");

    static final ArchRule JGIT_IN_ONE_ROOM = onlyIn("source", "org.eclipse.jgit..");

    static final ArchRule THREE_ROOMS_TOUCH_THE_DISK = noClasses()
            .that()
            .resideOutsideOfPackages(room("source"), room("incremental"), room("write"))
            .should()
            .dependOnClassesThat(belongToAnyOf(
                    Files.class,
                    FileChannel.class,
                    File.class,
                    FileInputStream.class,
                    FileOutputStream.class,
                    FileReader.class,
                    FileWriter.class,
                    RandomAccessFile.class))
            .allowEmptyShould(true);

    /** Neither what is written nor what is reported may depend on where, when and for whom it runs. */
    static final ArchRule NO_CLOCK_LOCALE_OR_ENVIRONMENT = noClasses()
            .should()
            .accessTargetWhere(
                    describe("asks for the clock, the locale, chance or the environment", Surroundings::asked))
            .allowEmptyShould(true);

    /** A builder is no value: it is what a value is collected in. */
    static final ArchRule VALUES_HAVE_FINAL_FIELDS = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(room("term"), room("model"), room("fact"), room("document"), room("javamodel"))
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Builder")
            .should()
            .beFinal()
            .allowEmptyShould(true);

    private LayeringRules() {}

    private static String room(String name) {
        return Rooms.ROOT + '.' + name + "..";
    }

    private static ArchRule onlyIn(String room, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room(room))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> seeOnlyWhatStandsBelow() {
        return new ArchCondition<>("see only what stands below") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                Optional<String> from = Rooms.of(origin.getPackageName());
                if (from.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(origin, origin.getName() + " stands in no known room"));
                    return;
                }
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    if (!allowed(from.get(), dependency.getTargetClass().getBaseComponentType())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean allowed(String from, JavaClass target) {
        if (!Rooms.isOurs(target.getPackageName())) {
            return true;
        }
        Optional<String> to = Rooms.of(target.getPackageName());
        return to.isPresent() && Rooms.maySee(from, to.get());
    }

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public String getDescription() {
                return "packages of " + Rooms.ROOT;
            }

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                return Rooms.isOurs(name) ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
            }
        };
    }

    /** Calls that answer differently elsewhere, at another time or for another user. */
    private static final class Surroundings {

        private static final Set<String> CALLS = Set.of(
                "java.lang.Math.random",
                "java.lang.System.currentTimeMillis",
                "java.lang.System.getProperty",
                "java.lang.System.getProperties",
                "java.lang.System.getenv",
                "java.lang.System.lineSeparator",
                "java.lang.System.nanoTime",
                "java.nio.charset.Charset.defaultCharset",
                "java.time.ZoneId.systemDefault",
                "java.util.Locale.getDefault",
                "java.util.TimeZone.getDefault",
                "java.util.UUID.randomUUID");

        /** The same, where the form with a locale, a zone, a time or a seed would be right. */
        private static final Set<String> SHORT_FORMS = Set.of(
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                "java.lang.String.formatted([Ljava.lang.Object;)",
                "java.util.Date.<init>()",
                "java.util.Random.<init>()");

        private static boolean asked(JavaAccess<?> access) {
            String method = access.getTargetOwner().getName() + '.' + access.getName();
            return CALLS.contains(method)
                    || SHORT_FORMS.contains(access.getTarget().getFullName())
                    || access.getTargetOwner().getPackageName().equals("java.time")
                            && (access.getName().equals("now")
                                    || access.getName().startsWith("system"));
        }
    }
}
