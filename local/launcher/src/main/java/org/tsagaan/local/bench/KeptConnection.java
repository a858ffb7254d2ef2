package org.tsagaan.local.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection kept open, on which a client asks and waits; when an answer announces that it is
 * the last on its connection, the next question opens another. It does as little as HTTP/1.1
 * allows, so that the machine's time goes to the market and not to measuring it.
 */
final class KeptConnection implements AutoCloseable {
    private static final int STATUS_AT = 9;
    private static final int HEXADECIMAL = 16;

    private final int port;
    private Socket socket;
    private InputStream in;

    KeptConnection(int port) throws IOException {
        this.port = port;
        socket = connect(port);
        in = new BufferedInputStream(socket.getInputStream());
    }

    private static Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** Sends a POST, and returns the status of its answer once that was read whole. */
    int post(String path, String headers, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String head =
                "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n".formatted(path, type)
                        + "%sContent-Length: %d\r\n\r\n".formatted(headers, body.length);
        if (socket.isClosed()) {
            socket = connect(port);
            in = new BufferedInputStream(socket.getInputStream());
        }
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        return answer();
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().substring(STATUS_AT, STATUS_AT + 3));
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String each = line(); !each.isEmpty(); each = line()) {
            String header = each.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
            }
            chunked |= header.startsWith("transfer-encoding:") && header.endsWith("chunked");
            last |= header.startsWith("connection:") && header.endsWith("close");
        }
        if (chunked) {
            skipChunks();
        } else {
            in.skipNBytes(length);
        }
        if (last) {
            socket.close();
        }
        return status;
    }

    private void skipChunks() throws IOException {
        int size = Integer.parseInt(line(), HEXADECIMAL);
        while (size > 0) {
            in.skipNBytes(size);
            line();
            size = Integer.parseInt(line(), HEXADECIMAL);
        }
        line();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new EOFException("The market closed the connection");
            }
            if (each != '\r') {
                line.append((char) each);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
