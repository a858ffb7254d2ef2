package org.tsagaan.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestIdStampTest {
    private final RequestIdStamp.Stamp stamp = new RequestIdStamp.Stamp();

    @AfterEach
    void leave() {
        RequestId.leave();
    }

    @Test
    void marksALineOfARequest() {
        RequestId.enter("request-1");
        assertThat(marked(new LogRecord(Level.INFO, "a line"))).containsExactly(idOf("request-1"));
    }

    @Test
    void keepsWhatTheLineAlreadyCarries() {
        RequestId.enter("request-2");
        LogRecord line = new LogRecord(Level.INFO, "{0} is away");
        line.setParameters(new Object[] {"search"});
        assertThat(marked(line)).containsExactly("search", idOf("request-2"));
    }

    @Test
    void leavesALineOfNoRequestAlone() {
        assertThat(marked(new LogRecord(Level.INFO, "a timer's line"))).isNull();
    }

    private Object[] marked(LogRecord line) {
        stamp.publish(line);
        return line.getParameters();
    }

    private static Map<String, String> idOf(String request) {
        return Map.of("RequestId", request);
    }
}
