package com.billwright.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the build left in the repository's folder for a run.
///
/// @param home the repository's folder, absolute
public record Installation(Path home) {

    /// From the system property that `./billwright` and the build set.
    public static Installation ofThisProgram() {
        String home = System.getProperty("billwright.home", ".");
        return new Installation(Path.of(home).toAbsolutePath().normalize());
    }

    Path server() {
        return home.resolve("api/target/quarkus-app/quarkus-run.jar");
    }

    Path keycloak() {
        Path unpacked = home.resolve("api/launcher/target/keycloak");
        try (Stream<Path> inside = Files.list(unpacked)) {
            return inside.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow();
        } catch (java.io.IOException | java.util.NoSuchElementException e) {
            throw new IllegalStateException(
                    "No Keycloak in "
                            + unpacked
                            + ": build with ./billwright run or ./mvnw package",
                    e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// What is missing, for a person; empty when a run can begin.
    List<String> missing() {
        return Files.exists(server())
                ? List.of()
                : List.of("The server is not packaged: " + server() + " does not exist.");
    }
}
