package dev.stubdown.config;

import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.KeepUnlisted;
import dev.stubdown.javamodel.Style;
import dev.stubdown.naming.NameEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says about the Java that comes out. Null, or an empty list or map, where it says nothing.
 *
 * @param namesLock resolved against the folder of the file
 * @param licenseHeader resolved against the folder of the file
 */
public record JavaConfig(
        @Nullable String basePackage,
        @Nullable Style style,
        @Nullable Boolean trackNulls,
        @Nullable KeepUnlisted additionalProperties,
        @Nullable String typePrefix,
        @Nullable String typeSuffix,
        List<NameEntry> names,
        @Nullable Path namesLock,
        Map<String, String> types,
        @Nullable Boolean validation,
        @Nullable String pageUrl,
        @Nullable Path licenseHeader,
        ContractConfig contract,
        LimitConfig limits) {

    public JavaConfig {
        names = List.copyOf(names);
        types = Map.copyOf(types);
    }

    /** Sets what the file says, and leaves all else as it is. */
    public void applyTo(JavaOptions.Builder options) {
        if (basePackage != null) {
            options.basePackage(basePackage);
        }
        if (style != null) {
            options.style(style);
        }
        if (trackNulls != null) {
            options.trackNulls(trackNulls);
        }
        if (additionalProperties != null) {
            options.additionalProperties(additionalProperties);
        }
        if (typePrefix != null) {
            options.typePrefix(typePrefix);
        }
        if (typeSuffix != null) {
            options.typeSuffix(typeSuffix);
        }
        if (!names.isEmpty()) {
            options.names(names);
        }
        if (namesLock != null) {
            options.namesLock(namesLock);
        }
        if (!types.isEmpty()) {
            options.types(types);
        }
        if (validation != null) {
            options.validation(validation);
        }
        if (pageUrl != null) {
            options.pageUrl(pageUrl);
        }
        if (licenseHeader != null) {
            options.licenseHeader(licenseHeader);
        }
        contract.applyTo(options.contract());
        limits.applyTo(options.limits());
    }
}
