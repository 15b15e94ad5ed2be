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
class ShippedBase implements FieldsBases {

    private final BaseModel model;

    /// @param file another base model than the one that ships
    ShippedBase(@ConfigProperty(name = "billwright.base") Optional<Path> file) {
        model = file.map(ShippedBase::read).orElseGet(BaseModel::shipped);
    }

    @Override
    public BaseModel ofTenant() {
        return model;
    }

    @Override
    public Optional<BaseModel> find(String id) {
        return id.equals(model.id()) ? Optional.of(model) : Optional.empty();
    }

    private static BaseModel read(Path file) {
        try {
            return BaseModel.fromBytes(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The base model cannot be read", e);
        }
    }
}
