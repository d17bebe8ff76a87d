package org.cdop.system;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.cdop.system.inside.AsAuditor;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that ships, with a test in the place of its pages and one bean and the auditor beside its services. */
final class ShippedEar {

    private static final File BUILT = new File(System.getProperty("cdop.root"), "ear/target/cdop.ear");

    private ShippedEar() {
    }

    static EnterpriseArchive with(String name, Class<?> bean, Class<?> test) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, name + "-test.war").addClass(test)
            .addAsWebInfResource(new StringAsset(services()), "classes/services.txt")
            .addAsLibrary(assertions());
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, BUILT);
        JavaArchive core = ear.getAsType(JavaArchive.class, "core.jar").addClass(bean).addClass(AsAuditor.class)
            .addAsManifestResource(new StringAsset(rolesWithAnAuditor()), "glassfish-ejb-jar.xml");
        ear.delete("META-INF/application.xml");
        ear.delete("core.jar");
        ear.delete("web.war");
        return ShrinkWrap.create(EnterpriseArchive.class, name + ".ear").merge(ear).addAsModule(core).addAsModule(Testable.archiveToTest(war));
    }

    /** As a file, also where a folder on the way to it has a space in its name. */
    private static File assertions() {
        try {
            return new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The shipped roles, and one more who may be the auditor: as the auditor nothing in the system acts by itself. */
    private static String rolesWithAnAuditor() {
        try {
            return Files.readString(Path.of(System.getProperty("cdop.root"), "src/core/src/main/resources/META-INF/glassfish-ejb-jar.xml"))
                .replace("<group-name>auditor", "<principal-name>test-auditor</principal-name><group-name>auditor")
                .replace("</enterprise-beans>",
                    "<ejb><ejb-name>AsAuditor</ejb-name><principal><name>test-auditor</name></principal></ejb></enterprise-beans>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class names of all services, one on a line. */
    private static String services() {
        File core = new File(System.getProperty("cdop.root"), "src/core/target/classes");
        try (Stream<Path> files = Files.walk(core.toPath())) {
            return files.map(file -> core.toPath().relativize(file).toString()).filter(name -> name.endsWith(".class"))
                .map(name -> name.substring(0, name.length() - 6).replace(File.separatorChar, '.')).filter(ShippedEar::isService)
                .sorted().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isService(String name) {
        try {
            Class<?> type = Class.forName(name, false, ShippedEar.class.getClassLoader());
            return type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return false;
        }
    }
}
