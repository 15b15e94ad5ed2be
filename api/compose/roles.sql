-- Run once as the superuser: the three roles of the server, and Keycloak's own database.
create role billwright_owner login password 'billwright_owner';
create role billwright_app login password 'billwright_app';
create role billwright_fleet login password 'billwright_fleet';
create database billwright owner billwright_owner;
create role keycloak login password 'keycloak';
create database keycloak owner keycloak;
