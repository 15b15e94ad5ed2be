package com.billwright.models.versions;

import com.billwright.models.base.BaseModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The base model about fields that this build ships.
@ApplicationScoped
class ShippedBase {

    private final BaseModel model;

    /// @param file another base model than the one that ships
    ShippedBase(@ConfigProperty(name = "billwright.base") Optional<Path> file) {
        model = file.map(ShippedBase::read).orElseGet(BaseModel::shipped);
    }

    BaseModel model() {
        return model;
    }

    private static BaseModel read(Path file) {
        try {
            return BaseModel.fromBytes(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The base model cannot be read", e);
        }
    }
}
