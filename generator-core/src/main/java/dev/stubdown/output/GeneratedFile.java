package dev.stubdown.output;

/**
 * <<<<<<< HEAD
 * A file that is ready to be written.
 *
 * @param path relative to the output folder, always with {@code /}
 * @param text its whole content, with LF, to be written as UTF-8
 * =======
 * A file that came out.
 *
 * @param path relative to the output folder, with {@code /}
 * @param text with LF line ends
 * >>>>>>> a6e89545e64c4437392c16fe5e5b079ef89e6cfb
 */
public record GeneratedFile(String path, String text) {}
