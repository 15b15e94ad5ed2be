package com.billwright.models.lists;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/// A building or cost centre that bills are booked to; its detail is the address.
@Entity
@Table(name = "property")
class Property extends DetailedRow {}
