"""The Stock page without Qt: products, receiving, kits, recalls."""
