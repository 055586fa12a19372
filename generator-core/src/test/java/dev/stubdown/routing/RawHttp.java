package dev.stubdown.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** HTTP without any library that would write URLs anew: what is sent is what is given. */
final class RawHttp {

    private RawHttp() {}

    /** @param status of the response */
    record Answer(int status, String body) {

        /** The first line of the body where the request succeeded, the status where it did not. */
        String text() {
            return status == 200 ? body.lines().findFirst().orElse("") : String.valueOf(status);
        }
    }

    /**
     * Sends a request.
     *
     * @param mediaType of its body; empty for none
     */
    static Answer send(int port, String method, String target, String mediaType) {
        String entity = mediaType.isEmpty() ? "" : "{}";
        String head = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n"
                + (mediaType.isEmpty() ? "" : "Content-Type: " + mediaType + "\r\n")
                + "Content-Length: " + entity.length() + "\r\n\r\n" + entity;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = all.indexOf("\r\n\r\n");
            String body = all.substring(end + 4);
            return new Answer(
                    Integer.parseInt(all.substring(9, 12)),
                    all.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked") ? unchunked(body) : body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unchunked(String body) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < body.length()) {
            int line = body.indexOf("\r\n", at);
            int size = Integer.parseInt(body.substring(at, line).strip(), 16);
            text.append(body, line + 2, Math.min(body.length(), line + 2 + size));
            at = size == 0 ? body.length() : line + 2 + size + 2;
        }
        return text.toString();
    }
}
