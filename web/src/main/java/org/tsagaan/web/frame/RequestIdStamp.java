package org.tsagaan.web.frame;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.Arrays;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gives every line that is logged while a request is worked on the id of that request, whoever logs
 * it: the rooms, the libraries or the server. The server's JSON formatter writes a map among the
 * parameters as fields. It stands before the server's own handlers, which only queue lines.
 */
public final class RequestIdStamp implements ServletContextListener {
    private static final String FIELD = "RequestId";

    private final Stamp stamp = new Stamp();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Logger root = Logger.getLogger("");
        Handler[] others = root.getHandlers();
        root.addHandler(stamp);
        for (Handler other : others) {
            root.removeHandler(other);
            root.addHandler(other);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        Logger.getLogger("").removeHandler(stamp);
    }

    /** Marks lines, and writes none. */
    static final class Stamp extends Handler {
        @Override
        public void publish(LogRecord line) {
            if (RequestId.isKnown()) {
                line.setParameters(with(line.getParameters(), Map.of(FIELD, RequestId.current())));
            }
        }

        private static Object[] with(Object @Nullable [] given, Object more) {
            Object[] all = given == null ? new Object[1] : Arrays.copyOf(given, given.length + 1);
            all[all.length - 1] = more;
            return all;
        }

        @Override
        public void flush() {
            // Nothing is kept.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
