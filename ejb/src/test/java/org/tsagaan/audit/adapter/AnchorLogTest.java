package org.tsagaan.audit.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tsagaan.audit.model.Anchor;
import org.tsagaan.audit.model.Fingerprint;

class AnchorLogTest {

    private static final Anchor ONE = new Anchor(1, 1, Fingerprint.of(new byte[] {1}));
    private static final Anchor TWO = new Anchor(2, 9, Fingerprint.of(new byte[] {2}));

    @TempDir private Path folder;

    @Test
    void whatIsAppendedIsRead() {
        AnchorLog log = new AnchorLog(folder.resolve("files"));
        log.append(List.of(ONE));
        log.append(List.of(TWO));
        assertThat(log.read()).isEqualTo(new AnchorLog.Content(List.of(ONE, TWO), 0));
        assertThat(log.lastSealId()).isEqualTo(2);
    }

    @Test
    void missingLogNamesNothing() {
        assertThat(new AnchorLog(folder).read()).isEqualTo(new AnchorLog.Content(List.of(), 0));
    }

    @Test
    void lineTornByACrashSpoilsNoOther() throws IOException {
        AnchorLog log = new AnchorLog(folder);
        log.append(List.of(ONE));
        Files.writeString(folder.resolve(AnchorLog.NAME), "2 9 0ab", StandardOpenOption.APPEND);
        log.append(List.of(TWO));
        assertThat(log.read()).isEqualTo(new AnchorLog.Content(List.of(ONE, TWO), 1));
    }
}
