package org.tsagaan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which methods write rows: they hand an entity to the database, change a field of one, or say a
 * statement that inserts, updates or deletes. What a statement says is read from the constants of
 * the class file, so that {@code insert … returning} is seen as well.
 */
final class WrittenRows {

    private static final Set<String> HANDED = Set.of("persist", "merge", "remove");
    private static final Pattern WRITING =
            Pattern.compile(
                    "\\b(insert\\s+into|delete\\s+from|update\\s+[a-z_.]+(\\s+(as\\s+)?[a-z]+)?\\s+set)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");
    private static final String INITIALISER = "<clinit>";

    /** The methods of each class that say a writing statement. */
    private final Map<JavaClass, Set<String>> saying = new HashMap<>();

    private final Map<JavaCodeUnit, Boolean> known = new HashMap<>();

    /** Whether it writes a row itself. */
    boolean isWriting(JavaCodeUnit unit) {
        return known.computeIfAbsent(
                unit, each -> handsOver(each) || changesAnEntity(each) || saysSo(each));
    }

    private static boolean handsOver(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(
                        call ->
                                call.getTargetOwner().isEquivalentTo(EntityManager.class)
                                        && HANDED.contains(call.getName()));
    }

    private static boolean changesAnEntity(JavaCodeUnit unit) {
        return !unit.isConstructor()
                && unit.getFieldAccesses().stream()
                        .anyMatch(
                                access ->
                                        access.getAccessType() == JavaFieldAccess.AccessType.SET
                                                && isRow(access.getTargetOwner()));
    }

    private static boolean isRow(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class);
    }

    private boolean saysSo(JavaCodeUnit unit) {
        Set<String> saying = saying(unit.getOwner());
        return saying.contains(unit.getName())
                || saying.contains(unit.getName() + unit.getDescriptor())
                || unit.getFieldAccesses().stream().anyMatch(this::readsAStatement);
    }

    /** A statement that is put together when its class is loaded. */
    private boolean readsAStatement(JavaFieldAccess access) {
        return access.getTarget()
                .resolveMember()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getRawType().isEquivalentTo(String.class))
                .filter(field -> saying(field.getOwner()).contains(INITIALISER))
                .isPresent();
    }

    private Set<String> saying(JavaClass type) {
        return saying.computeIfAbsent(type, WrittenRows::read);
    }

    private static Set<String> read(JavaClass type) {
        Set<String> names = new HashSet<>();
        var source = type.getSource();
        if (source.isEmpty()) {
            return names;
        }
        try (InputStream bytes = source.get().getUri().toURL().openStream()) {
            ClassModel model = ClassFile.of().parse(bytes.readAllBytes());
            model.methods().stream()
                    .filter(WrittenRows::saysAWritingStatement)
                    .map(WrittenRows::name)
                    .forEach(names::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }

    /** With its parameters, unless it stands in for what its class's own method wrote shorter. */
    private static String name(MethodModel method) {
        String name = method.methodName().stringValue();
        Matcher lambda = LAMBDA.matcher(name);
        if (lambda.matches()) {
            return lambda.group(1);
        }
        return name.equals(INITIALISER) ? name : name + method.methodType().stringValue();
    }

    private static boolean saysAWritingStatement(MethodModel method) {
        return method.code().stream()
                .flatMap(code -> code.elementStream())
                .anyMatch(
                        element ->
                                element instanceof ConstantInstruction constant
                                        && constant.constantValue() instanceof String text
                                        && WRITING.matcher(text).find());
    }
}
