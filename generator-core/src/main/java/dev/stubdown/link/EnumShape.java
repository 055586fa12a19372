package dev.stubdown.link;

import dev.stubdown.model.EnumMember;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the members of an enum show of its nature.
 *
 * @param evolvableMembers members that foresee others which are not listed yet
 */
record EnumShape(Set<String> evolvableMembers) {

    private static final int FEWEST_FLAGS = 3;

    /** Whether the values could be bits of one number: at least three are positive, and all are zero or powers of two. */
    boolean looksLikeFlags(List<EnumMember> members) {
        List<BigInteger> values = members.stream()
                .filter(member -> !evolvableMembers.contains(member.name()))
                .map(EnumMember::value)
                .filter(Objects::nonNull)
                .map(BigInteger::new)
                .toList();
        return values.stream().filter(value -> value.signum() > 0).count() >= FEWEST_FLAGS
                && values.stream().allMatch(value -> value.signum() == 0 || isPowerOfTwo(value))
                && !isCount(values);
    }

    /** Whether one of the members foresees others. */
    boolean isEvolvable(List<EnumMember> members) {
        return members.stream().anyMatch(member -> evolvableMembers.contains(member.name()));
    }

    private static boolean isPowerOfTwo(BigInteger value) {
        return value.signum() > 0 && value.bitCount() == 1;
    }

    /** 0, 1, 2 are numbers in a row before they are bits. */
    private static boolean isCount(List<BigInteger> values) {
        return values.stream().noneMatch(value -> value.compareTo(BigInteger.TWO) > 0);
    }
}
