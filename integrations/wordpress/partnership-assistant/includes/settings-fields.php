<?php
/**
 * The fields of the settings page: each has a label, and a description that it points at. How a field looks is decided
 * by its kind; which there are, by the list in the middle.
 *
 * @package PartnershipAssistant
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes sections and fields known to WordPress.
 */
function partnership_assistant_register_fields() {
	$sections = array(
		'server' => __( 'Where the assistant is', 'partnership-assistant' ),
		'place'  => __( 'Where and how it is shown', 'partnership-assistant' ),
		'texts'  => __( 'Texts of your own', 'partnership-assistant' ),
	);
	foreach ( $sections as $section => $heading ) {
		add_settings_section( $section, $heading, '__return_null', PARTNERSHIP_ASSISTANT_PAGE );
	}
	foreach ( partnership_assistant_fields() as $name => $field ) {
		$field['name'] = $name;
		// Radio buttons have a label each, and the group is named by its legend.
		if ( 'radio' !== $field['kind'] ) {
			$field['label_for'] = 'partnership-assistant-' . $name;
		}
		add_settings_field( $name, $field['label'], 'partnership_assistant_render_field', PARTNERSHIP_ASSISTANT_PAGE, $field['section'], $field );
	}
}

/**
 * The fields in their order.
 *
 * @return array<string, array<string, mixed>> By name of the setting: section, kind, label, description, choices.
 */
function partnership_assistant_fields() {
	return array(
		'api'         => array(
			'section'     => 'server',
			'kind'        => 'url',
			'label'       => __( 'Address of the assistant', 'partnership-assistant' ),
			'description' => __( 'The address that your IT staff gave you, for example https://ask.example.org. Without it nothing is shown.', 'partnership-assistant' ),
		),
		'script'      => array(
			'section'     => 'server',
			'kind'        => 'url',
			'label'       => __( 'Address of a fixed version (optional)', 'partnership-assistant' ),
			'description' => __( 'Only if your security rules ask for it: the script’s address with its version, from the assistant’s own page. New versions then reach this site only when you change the address.', 'partnership-assistant' ),
		),
		'integrity'   => array(
			'section'     => 'server',
			'kind'        => 'text',
			'label'       => __( 'Integrity value (optional)', 'partnership-assistant' ),
			'description' => __( 'Belongs to the fixed version, for example sha384-…', 'partnership-assistant' ),
		),
		'placement'   => array(
			'section'     => 'place',
			'kind'        => 'radio',
			'label'       => __( 'Placement', 'partnership-assistant' ),
			'description' => __( 'A page with the shortcode has no button, as the assistant is there already.', 'partnership-assistant' ),
			'choices'     => array(
				'all'       => __( 'A button in the corner of every page', 'partnership-assistant' ),
				'shortcode' => __( 'Only where the shortcode stands', 'partnership-assistant' ),
			),
		),
		'language'    => array(
			'section'     => 'place',
			'kind'        => 'radio',
			'label'       => __( 'Language of the assistant', 'partnership-assistant' ),
			'description' => __( 'Visitors may ask in either language in any case.', 'partnership-assistant' ),
			'choices'     => array(
				''   => __( 'That of the page (Swedish where it is neither)', 'partnership-assistant' ),
				'sv' => __( 'Swedish', 'partnership-assistant' ),
				'en' => __( 'English', 'partnership-assistant' ),
			),
		),
		'position'    => array(
			'section'     => 'place',
			'kind'        => 'radio',
			'label'       => __( 'Corner of the button', 'partnership-assistant' ),
			'description' => '',
			'choices'     => array(
				'right' => __( 'Bottom right', 'partnership-assistant' ),
				'left'  => __( 'Bottom left', 'partnership-assistant' ),
			),
		),
		'theme'       => array(
			'section'     => 'place',
			'kind'        => 'radio',
			'label'       => __( 'Colours', 'partnership-assistant' ),
			'description' => '',
			'choices'     => array(
				'auto'  => __( 'As the visitor’s device is set', 'partnership-assistant' ),
				'light' => __( 'Light', 'partnership-assistant' ),
				'dark'  => __( 'Dark', 'partnership-assistant' ),
			),
		),
		'title'       => array(
			'section'     => 'texts',
			'kind'        => 'text',
			'label'       => __( 'Title', 'partnership-assistant' ),
			'description' => __( 'Empty: the assistant’s own title in its language. Your text is shown in all languages.', 'partnership-assistant' ),
		),
		'greeting'    => array(
			'section'     => 'texts',
			'kind'        => 'textarea',
			'label'       => __( 'Greeting', 'partnership-assistant' ),
			'description' => __( 'Shown before the first question. Empty: the assistant’s own.', 'partnership-assistant' ),
		),
		'suggestions' => array(
			'section'     => 'texts',
			'kind'        => 'textarea',
			'label'       => __( 'Questions to offer', 'partnership-assistant' ),
			'description' => __( 'One a line, at most six.', 'partnership-assistant' ),
		),
	);
}

/**
 * Prints a field.
 *
 * @param array<string, mixed> $field One of partnership_assistant_fields, with its name.
 */
function partnership_assistant_render_field( $field ) {
	$settings = partnership_assistant_settings();
	$value    = $settings[ $field['name'] ];
	$id       = 'partnership-assistant-' . $field['name'];
	$form     = PARTNERSHIP_ASSISTANT_OPTION . '[' . $field['name'] . ']';

	if ( 'radio' === $field['kind'] ) {
		partnership_assistant_render_choices( $field, $form, $value );
	} elseif ( 'textarea' === $field['kind'] ) {
		printf( '<textarea id="%1$s" name="%2$s" rows="4" class="large-text" aria-describedby="%1$s-description">%3$s</textarea>', esc_attr( $id ), esc_attr( $form ), esc_textarea( $value ) );
	} else {
		printf( '<input id="%1$s" name="%2$s" type="%3$s" class="regular-text" aria-describedby="%1$s-description" value="%4$s">', esc_attr( $id ), esc_attr( $form ), esc_attr( $field['kind'] ), esc_attr( $value ) );
	}
	if ( '' !== $field['description'] ) {
		printf( '<p class="description" id="%s-description">%s</p>', esc_attr( $id ), esc_html( $field['description'] ) );
	}
}

/**
 * Prints radio buttons.
 *
 * @param array<string, mixed> $field The field.
 * @param string               $form  Name in the form.
 * @param string               $value The choice in force.
 */
function partnership_assistant_render_choices( $field, $form, $value ) {
	if ( '' === $field['description'] ) {
		echo '<fieldset>';
	} else {
		printf( '<fieldset aria-describedby="partnership-assistant-%s-description">', esc_attr( $field['name'] ) );
	}
	printf( '<legend class="screen-reader-text">%s</legend>', esc_html( $field['label'] ) );
	foreach ( $field['choices'] as $choice => $label ) {
		printf( '<label><input type="radio" name="%s" value="%s"%s> %s</label><br>', esc_attr( $form ), esc_attr( $choice ), checked( $value, (string) $choice, false ), esc_html( $label ) );
	}
	echo '</fieldset>';
}
