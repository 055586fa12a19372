package dev.stubdown.dialect;

/**
 * How sections about the body of a request are worded.
 *
 * @param absent says that there is no body
 * @param representation stands in front of the name of the body's type
 * @param object stands in front of the name of the body's type, too; less sure
 * @param noun what stands behind a name that could be any word
 * @param parameters calls the listed properties parameters
 * @param stream says that the body is raw bytes
 * @param wrapped stands in front of the name of the one property that the listed ones are nested under
 */
public record BodyRules(
        Phrase absent,
        Phrase representation,
        Phrase object,
        Phrase noun,
        Phrase parameters,
        Phrase stream,
        String streamMediaType,
        String mediaType,
        Phrase wrapped) {}
