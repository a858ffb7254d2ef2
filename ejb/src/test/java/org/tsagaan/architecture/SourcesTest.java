package org.tsagaan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fits on a page is read; what does not is skipped. */
class SourcesTest {

    private static final Path MARKET = Path.of("src/main/java");

    @TempDir private Path folder;

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        assertThat(Sources.listLongFiles(Sources.under(MARKET))).isEmpty();
    }

    @Test
    void rejectsALongFile() throws IOException {
        List<Path> broken = write("Long.java", "class Long {\n" + "\n".repeat(299) + "}\n");
        assertThat(Sources.listLongFiles(broken)).containsExactly("Long.java: 301 lines");
    }

    @Test
    void noMethodIsLongerThanFortyLines() throws IOException {
        assertThat(Sources.listLongMethods(Sources.under(MARKET))).isEmpty();
    }

    @Test
    void rejectsALongMethod() throws IOException {
        String body = "        count++;\n".repeat(39);
        List<Path> broken =
                write("Wordy.java", "class Wordy {\n    void speak() {\n" + body + "    }\n}\n");
        assertThat(Sources.listLongMethods(broken)).containsExactly("Wordy.speak: 41 lines");
    }

    @Test
    void everyPackageSaysItsDuty() throws IOException {
        assertThat(Sources.listUnexplainedPackages(Sources.under(MARKET))).isEmpty();
    }

    @Test
    void rejectsAPackageThatSaysNothing() throws IOException {
        List<Path> broken = write("Mute.java", "class Mute {}\n");
        assertThat(Sources.listUnexplainedPackages(broken)).containsExactly(folder.toString());
    }

    @Test
    void rejectsAPackageThatIsNotNullMarked() throws IOException {
        List<Path> broken = write("package-info.java", "/** A duty. */\npackage mute;\n");
        assertThat(Sources.listUnexplainedPackages(broken)).containsExactly(folder.toString());
    }

    private List<Path> write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return Sources.under(folder);
    }
}
