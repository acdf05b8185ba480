import './button.css';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Link, type LinkProps } from 'react-router';

type Look = 'main' | 'plain' | 'quiet' | 'danger';

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & { readonly look?: Look; readonly isDense?: boolean };

export const Button = ({ look = 'plain', isDense = false, ...props }: ButtonProps) => (
  <AriaButton {...props} className={classOf(look, isDense)} />
);

/** A link that looks like a button, where pressing goes to another page. */
export const ButtonLink = ({
  look = 'plain',
  isDense = false,
  ...props
}: LinkProps & { readonly look?: Look; readonly isDense?: boolean; readonly children: ReactNode }) => (
  <Link {...props} className={classOf(look, isDense)} />
);

const classOf = (look: Look, isDense: boolean): string => `button button-${look}${isDense ? ' button-dense' : ''}`;
