package dev.stubdown;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Our own classes keep the rules; {@link LayeringRulesTest} shows that the rules can fail. */
class LayeringTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Rooms.ROOT);

    @Test
    void a_room_sees_only_what_stands_below() {
        LayeringRules.ROOMS_SEE_ONLY_WHAT_STANDS_BELOW.check(CLASSES);
    }

    @Test
    void no_packages_stand_in_a_circle() {
        LayeringRules.NO_CIRCLE_OF_PACKAGES.check(CLASSES);
    }

    @Test
    void flexmark_stays_in_one_room() {
        LayeringRules.FLEXMARK_IN_ONE_ROOM.check(CLASSES);
    }

    @Test
    void JavaPoet_stays_in_one_room() {
        LayeringRules.JAVAPOET_IN_ONE_ROOM.check(CLASSES);
    }

    @Test
    void FreeMarker_stays_in_one_room() {
        LayeringRules.FREEMARKER_IN_ONE_ROOM.check(CLASSES);
    }

    @Test
    void JGit_stays_in_one_room() {
        LayeringRules.JGIT_IN_ONE_ROOM.check(CLASSES);
    }

    @Test
    void SnakeYAML_stays_in_one_room() {
        LayeringRules.SNAKEYAML_IN_ONE_ROOM.check(CLASSES);
    }

    @Test
    void three_rooms_touch_the_disk() {
        LayeringRules.THREE_ROOMS_TOUCH_THE_DISK.check(CLASSES);
    }

    @Test
    void nothing_asks_for_clock_locale_or_environment() {
        LayeringRules.NO_CLOCK_LOCALE_OR_ENVIRONMENT.check(CLASSES);
    }

    @Test
    void values_have_final_fields() {
        LayeringRules.VALUES_HAVE_FINAL_FIELDS.check(CLASSES);
    }
}
