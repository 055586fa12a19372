/**
 * YAML text as a tree with places, for everything that people write in YAML: dialects and configuration.
 *
 * <p>In comes a file's text; out comes a {@link dev.stubdown.yaml.YamlMapping} that is read key by key and notes every problem with its place:
 * what cannot be parsed, keys that nobody asked for, values of the wrong kind. The only room with the YAML parser.
 */
@NullMarked
package dev.stubdown.yaml;

import org.jspecify.annotations.NullMarked;
