package org.tsagaan.incontainer;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The application as it is delivered, with one more web module that holds the tests: deployed once
 * for all of them, as an application is that lives. Each test makes a scene of its own in it.
 */
@ArquillianSuiteDeployment
public final class MarketEar {
    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String TEST_MODULE =
            "<module><web><web-uri>in-container.war</web-uri>"
                    + "<context-root>/in-container</context-root></web></module>";

    private MarketEar() {}

    /** The built application and all test classes. */
    @Deployment
    public static EnterpriseArchive deployed() {
        WebArchive war =
                ShrinkWrap.create(WebArchive.class, "in-container.war")
                        .merge(
                                ShrinkWrap.create(GenericArchive.class)
                                        .as(ExplodedImporter.class)
                                        .importDirectory("target/test-classes")
                                        .as(GenericArchive.class),
                                "WEB-INF/classes",
                                Filters.include(".*\\.class"))
                        .addAsLibraries(jarOf(Assertions.class))
                        .addAsWebInfResource(
                                new StringAsset(
                                        "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\""
                                                + " version=\"4.1\""
                                                + " bean-discovery-mode=\"annotated\"/>"),
                                "beans.xml");
        EnterpriseArchive ear =
                ShrinkWrap.create(ZipImporter.class, "market.ear")
                        .importFrom(new File("../target/market.ear"))
                        .as(EnterpriseArchive.class);
        String descriptor = text(ear.get(DESCRIPTOR));
        ear.delete(DESCRIPTOR);
        return ear.add(
                        new StringAsset(
                                descriptor.replaceFirst("<module>", TEST_MODULE + "<module>")),
                        ArchivePaths.create(DESCRIPTOR))
                .addAsModule(Testable.archiveToTest(war));
    }

    private static File jarOf(Class<?> inside) {
        return new File(inside.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String text(Node node) {
        try (InputStream in = node.getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
